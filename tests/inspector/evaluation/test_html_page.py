import re
from html.parser import HTMLParser

from inspector.evaluation.case_pictures import PlacePictures
from inspector.evaluation.figures import figures
from inspector.evaluation.html_page import Case, Report, render
from inspector.inspection import Mode
from tests.inspector.evaluation.labelled import SET, not_judged

PICTURE = "data:image/jpeg;base64,AAAA"
VOID = {"meta", "img", "br"}


class _Nesting(HTMLParser):
    """Fails on a tag that is closed without being open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def page() -> str:
    judged = [*SET, not_judged(SET[0])]
    places = [PlacePictures("UV: <paper>", PICTURE, PICTURE), PlacePictures("IR: zone", PICTURE, None)]
    return render(
        Report(
            {"Set": "demo & more"}, Mode.SECURITY, judged, figures(judged), [Case(SET[1], places)], [Case(SET[4], ())]
        )
    )


def test_the_page_is_whole_and_needs_nothing_else() -> None:
    html = page()
    nesting = _Nesting()
    nesting.feed(html)
    assert nesting.open == []
    assert not re.search(r"(src|href)=\"(?!data:)", html)
    assert "<script" not in html
    assert "@import" not in html
    assert "url(" not in html


def test_it_says_what_a_supervisor_asks() -> None:
    html = page()
    for words in (
        "Evaluation of demo &amp; more",
        "false reds per 300 travellers",
        "Detection error trade-off",
        "refer, convenience",
        "UV: &lt;paper&gt;",
        "no specimen laid on the page",
        "Could not be judged",
        "@media print",
    ):
        assert words in html


def test_a_set_of_genuine_documents_only_has_no_plot() -> None:
    html = render(Report({}, Mode.CONVENIENCE, SET[:3], figures(SET[:3]), (), ()))
    assert "<svg" not in html
    assert "Forged documents</h2>" not in html
