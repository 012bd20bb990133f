from check import limits
from rules import cron_rules, vhost_rules


def names(found):
    return [rule for rule, _ in found]


def test_large_bodies():
    assert names(vhost_rules("  client_max_body_size 33m;", limits())) == ["body-size"]
    assert names(vhost_rules("  client_max_body_size 32m;", limits())) == []


def test_weak_tls():
    assert names(vhost_rules("  ssl_protocols TLSv1.1 TLSv1.2;", limits())) == ["weak-tls"]
    assert names(vhost_rules("  ssl_protocols TLSv1.2 TLSv1.3;", limits())) == []


def test_plain_http():
    assert names(vhost_rules("  listen 10.0.0.1:80;", limits())) == ["plain-http"]


def test_short_keeping():
    assert names(cron_rules("30 2 * * * backup --keep 3", limits())) == ["keep-days"]


def test_backup_window():
    assert names(cron_rules("30 5 * * * backup --keep 30", limits())) == ["backup-window"]
    assert names(cron_rules("30 1 * * * backup --keep 30", limits())) == []
