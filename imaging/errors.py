"""What imaging raises when a file cannot be used; everything else it meets is data."""


class UnreadableImage(Exception):
    """A file is no picture, is damaged, or is larger than allowed; try another file.

    `what` names the file, `cause` says what is wrong with it, `remedy` what to do.
    """

    def __init__(self, what: str, cause: str, remedy: str) -> None:
        super().__init__(f"{what}: {cause}. {remedy}")
        self.what = what
        self.cause = cause
        self.remedy = remedy

    def __reduce__(self) -> tuple[type["UnreadableImage"], tuple[str, str, str]]:
        # The default would rebuild it from the one joined message; it has to cross process borders whole.
        return type(self), (self.what, self.cause, self.remedy)
