import pytest

from inspector.routine_category import Category, category


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("UV-BR-FU", Category.MATERIAL),
        ("UV-BR-PH", Category.MATERIAL),
        ("UV-LU-FU", Category.PRINTING),
        ("VI-FR-FU", Category.PRINTING),
        ("UV-LU-FI", Category.MATERIAL),
        ("UV-LU-TH", Category.MATERIAL),
        ("UV-LU-IS", Category.PRINTING),
        ("IR-TR-IS", Category.PRINTING),
        ("VI-AB-OP", Category.PRINTING),
        ("IR-AB-MR", Category.PERSONALISATION),
        ("VI-AB-SP", Category.PERSONALISATION),
        ("OB-L-AB-IS", Category.PRINTING),
        ("mrz_check_digits", Category.CONSISTENCY),
    ],
)
def test_categories_of_appendix_c(code: str, expected: Category) -> None:
    assert category(code) is expected
