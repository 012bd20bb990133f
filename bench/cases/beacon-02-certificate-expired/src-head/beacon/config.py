"""Where things are."""
import os
from urllib.parse import urlparse


def queue_address(env=os.environ):
    url = urlparse(env["QUEUE_URL"])
    return url.hostname, url.port


def archive_url(env=os.environ):
    return env["ARCHIVE_URL"]


def spool_dir(env=os.environ):
    return env["SPOOL_DIR"]
