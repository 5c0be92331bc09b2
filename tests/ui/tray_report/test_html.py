from html.parser import HTMLParser

from inspector.inspection import Advice, CheckResult, Inspection, Outcome
from ui.tray_report.entry import CropPair, PagePicture, ReportEntry
from ui.tray_report.html import render

BRIGHT = CheckResult("UV-BR-FU", Outcome.FAILED, measured=5.3, accepted=(0.0, 1.95), why="uv_paper_bright")
INSPECTION = Inspection("x", checks=(BRIGHT,), advice=Advice.REFER, reasons=("UV-BR-FU",), complete=True)
ENTRY = ReportEntry(
    "Passport <script>alert(1)</script>",
    INSPECTION,
    "00-window.png",
    (PagePicture("UV", "00-0-UV.png"),),
    (CropPair(BRIGHT, "00-crop0.png", "00-crop0-specimen.png"),),
)


class Balanced(HTMLParser):
    """Collects pictures and checks that every element is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.pictures: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.pictures.append(dict(attrs)["src"] or "")
        elif tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_verdict_reasons_pictures_and_numbers_are_there() -> None:
    page = render([ENTRY])
    parsed = Balanced(page)
    assert parsed.open == []
    assert parsed.pictures == ["00-0-UV.png", "00-crop0.png", "00-crop0-specimen.png", "00-window.png"]
    for words in ("Irregular", "The paper shines under UV", "1 of 1 checks done", "5.3 (0 – 1.95)"):
        assert words in page


def test_every_text_is_escaped() -> None:
    page = render([ENTRY])
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_a_document_that_was_not_inspected_says_why() -> None:
    page = render([ReportEntry("Passport 2", None, "01-window.png", problem="The reader does not answer")])
    Balanced(page)
    assert "not inspected" in page
    assert "The reader does not answer" in page
