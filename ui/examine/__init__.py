"""The second line: the queue of referrals, a case beside its specimen, notes and the conclusion."""
