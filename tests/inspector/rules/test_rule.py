from datetime import date

from inspector.rules.rule import RuleContext

TODAY = date(2026, 11, 23)


def test_without_confidences_the_reading_counts_as_sure() -> None:
    assert RuleContext(None, TODAY).surely_read(0)


def test_one_doubtful_character_in_the_span_is_enough() -> None:
    context = RuleContext(None, TODAY, confidences=((0.99, 0.4, 0.99),))
    assert not context.surely_read(0)
    assert context.surely_read(0, 2)
    assert context.surely_read(None)
