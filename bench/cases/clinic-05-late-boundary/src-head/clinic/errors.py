"""What can go wrong."""


class ClinicError(Exception):
    """Base of all errors told to the front desk."""


class SlotTaken(ClinicError):
    def __init__(self, start: str) -> None:
        super().__init__(f"{start} is already taken")


class UnknownPatient(ClinicError):
    def __init__(self, number: int) -> None:
        super().__init__(f"no patient {number}")
