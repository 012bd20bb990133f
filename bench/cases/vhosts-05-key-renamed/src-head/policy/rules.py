"""What a line of a rendered file may say."""
import re

WEAK = re.compile(r"\bTLSv1(\.1)?(?![.\d])")


def vhost_rules(line, bounds):
    size = re.search(r"client_max_body_size (\d+)m", line)
    if size and int(size[1]) > bounds["maxBodyMegabytes"]:
        yield "body-size", f"bodies of {size[1]} MB are more than {bounds['maxBodyMegabytes']} MB"
    if "ssl_protocols" in line and WEAK.search(line):
        yield "weak-tls", "old versions of TLS are not allowed"
    if re.search(r"listen .*:(80|8080)\b", line):
        yield "plain-http", "sites listen with TLS only"
    if "@" in line:
        yield "left-over", "a placeholder is left"


def cron_rules(line, bounds):
    keep = re.search(r"--keep (\d+)", line)
    if keep and int(keep[1]) < bounds["minKeepDays"]:
        yield "keep-days", f"backups are kept {keep[1]} days, at least {bounds['minKeepDays']} are due"
    at = re.match(r"\d+ (\d+) ", line)
    window = bounds["backupWindow"]
    if at and not window["from"] <= int(at[1]) < window["to"]:
        yield "backup-window", f"a backup at {at[1]} is outside {window['from']} to {window['to']}"
