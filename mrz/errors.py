"""What can go wrong with an engine before it reads anything."""


class EngineUnavailable(Exception):
    """An engine that this installation cannot run; carries the thing, the cause and the remedy."""

    def __init__(self, what: str, cause: str, remedy: str) -> None:
        super().__init__(f"{what}: {cause}. {remedy}")
        self.what, self.cause, self.remedy = what, cause, remedy

    def __reduce__(self) -> tuple[type["EngineUnavailable"], tuple[str, str, str]]:
        return type(self), (self.what, self.cause, self.remedy)
