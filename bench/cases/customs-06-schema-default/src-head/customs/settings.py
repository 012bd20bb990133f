"""What the surroundings decide."""
import os


def rates_url() -> str:
    return os.environ.get("RATES_URL", "http://rates.acme.test:8097")


def rates_token() -> str:
    token = os.environ.get("RATES_TOKEN", "")
    if not token:
        raise RuntimeError("RATES_TOKEN is empty")
    return token
