from device_drivers.simulator.face import face_of, morphed


def test_the_same_seed_gives_the_same_person() -> None:
    assert face_of(5, female=True, age=30) == face_of(5, female=True, age=30)


def test_persons_differ() -> None:
    faces = {(face.jaw, face.eye_gap, face.hair_tone) for face in (face_of(n, female=False, age=40) for n in range(40))}
    assert len(faces) == 40


def test_women_have_no_beard_and_the_old_are_greyer() -> None:
    women = [face_of(seed, female=True, age=35) for seed in range(30)]
    assert not any(face.beard or face.stubble for face in women)
    young = sum(min(face_of(seed, female=False, age=25).hair_tone) for seed in range(30))
    assert sum(min(face_of(seed, female=False, age=75).hair_tone) for seed in range(30)) > young


def test_a_morph_lies_between_two_persons() -> None:
    first, second = face_of(1, female=True, age=30), face_of(2, female=True, age=30)
    half = morphed(first, second, 0.5)
    assert half.jaw == (first.jaw + second.jaw) / 2
    assert morphed(first, second, 0.0) == first
