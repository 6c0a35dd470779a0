"""What a Word document refers to outside its text: pictures, web addresses and lists."""

from dataclasses import dataclass, field


@dataclass
class Relations:
    """Gathers pictures, links and lists while the text is written, and gives each its name in the file."""

    pictures: list[bytes] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    ordered_lists: int = 0

    def picture(self, content: bytes) -> str:
        """Add a PNG picture and give the name that the text refers to it by."""
        self.pictures.append(content)
        return f"rIdSegplanPicture{len(self.pictures)}"

    def link(self, target: str) -> str:
        """Add a web address and give the name that the text refers to it by."""
        if target not in self.addresses:
            self.addresses.append(target)
        return f"rIdSegplanLink{self.addresses.index(target) + 1}"

    def ordered_list(self) -> int:
        """Begin a numbered list and give its order in the document, from 1."""
        self.ordered_lists += 1
        return self.ordered_lists
