"""The colours of charts. Each pair of ink and paper that is used together is tested for contrast (WCAG 2.1, 1.4.11)."""

INK = "#1c1c1c"
QUIET = "#555555"
PAPER = "#ffffff"
RULE = "#b9b9b9"
DARK = "#1f4e6b"
MIDDLE = "#a9cbe0"
LIGHT = "#e6eff5"
SAND = "#f0ece2"
STRONG = "#9a3d00"

WORDS_ON = ((INK, PAPER), (QUIET, PAPER), (PAPER, DARK), (INK, MIDDLE), (INK, LIGHT), (INK, SAND), (STRONG, PAPER))
"""Every text colour with the colour that it stands on."""

LINES_ON = ((INK, PAPER), (DARK, PAPER), (STRONG, PAPER), (INK, MIDDLE), (DARK, MIDDLE), (INK, SAND), (QUIET, PAPER))
"""Every line that carries meaning with the colour that it stands on."""
