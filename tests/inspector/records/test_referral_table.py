from datetime import UTC, datetime
from pathlib import Path

from imaging.light import Light
from inspector.records.database import RecordDatabase
from inspector.records.entry import Conclusion, FraudType, Note, Referral, ReferralStatus
from inspector.records.referral_table import (
    conclusion,
    insert_conclusion,
    insert_note,
    insert_referral,
    select_referrals,
)

AT = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def referral(root: Path, number: int) -> Referral:
    return Referral(
        id=f"r-{number}",
        inspection_id=f"i-{number}",
        at=AT.replace(hour=number),
        officer="Ана",
        workstation="lane 4",
        status=ReferralStatus.OPEN,
        reasons=("UV-BR-FU",),
        note="сјајна хартија",
        result={"mrz": {"fields": {"surname": "Ђорђевић"}}},
        images={"front": {Light.VI: root / "a.png"}},
        captures={},
        evaluation=number == 2,
    )


def test_a_referral_comes_back_with_what_was_added_to_it(tmp_path: Path) -> None:
    first, second = referral(tmp_path, 1), referral(tmp_path, 2)
    note = Note(AT, "Борис", "видети УВ")
    earlier = Conclusion(AT, "Борис", FraudType.INCONCLUSIVE, ())
    final = Conclusion(AT, "Борис", FraudType.FORGED_MRZ, ("MRZ",), "јасно")
    with RecordDatabase(tmp_path / "r.sqlite").writing() as database:
        insert_referral(database, first, tmp_path)
        insert_referral(database, second, tmp_path)
        insert_note(database, "r-1", note)
        insert_conclusion(database, "r-1", earlier)
        insert_conclusion(database, "r-1", final)
        newest, oldest = select_referrals(database, tmp_path)
        assert conclusion(database, "r-2") is None
        assert select_referrals(database, tmp_path, "id = ?", ["r-9"]) == []
    assert newest == second
    assert (oldest.notes, oldest.conclusion, oldest.status) == ((note,), final, ReferralStatus.CONCLUDED)
    assert (oldest.result, oldest.images, oldest.note) == (first.result, first.images, first.note)
