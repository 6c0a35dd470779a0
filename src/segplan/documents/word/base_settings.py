"""The settings of a base, with what every document needs: the newest mode, and no question when it is opened."""

import re

_URI = "http://schemas.microsoft.com/office/word"
_MODE = f'<w:compatSetting w:name="compatibilityMode" w:uri="{_URI}" w:val="15"/>'
_ASKING = re.compile(r"<w:(?:updateFields|mailMerge)\b(?:[^>]*/>|.*?</w:(?:updateFields|mailMerge)>)", re.DOTALL)
_OLD_MODE = re.compile(r'<w:compatSetting\b(?=[^>]*"compatibilityMode")[^>]*/>')
_AFTER_COMPATIBILITY = re.compile(
    r"<(?:w:(?:docVars|rsids|attachedSchema|themeFontLang|clrSchemeMapping|doNotIncludeSubdocsInStats|"
    r"doNotAutoCompressPictures|forceUpgrade|captions|readModeInkLockDown|smartTagType|shapeDefaults|"
    r"doNotEmbedSmartTags|decimalSymbol|listSeparator)|m:mathPr|sl:schemaLibrary|w14:|w15:)|</w:settings>"
)
"""What may follow the settings of compatibility, in the order of ECMA-376, part 1, 17.15.1.78."""


def base_settings(written: str) -> str:
    """Give the settings of a base where Word shows no compatibility mode and asks nothing when it is opened."""
    settings = _OLD_MODE.sub("", _ASKING.sub("", written))
    if "</w:compat>" in settings:
        return settings.replace("</w:compat>", f"{_MODE}</w:compat>", 1)
    settings = re.sub(r"<w:compat\s*/>", "", settings)
    place = _AFTER_COMPATIBILITY.search(settings)
    if place is None:
        return settings
    return f"{settings[: place.start()]}<w:compat>{_MODE}</w:compat>{settings[place.start() :]}"
