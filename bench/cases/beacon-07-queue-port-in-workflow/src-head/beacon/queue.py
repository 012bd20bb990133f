"""Sends warnings to the queue service."""
import socket

from beacon.config import queue_address


def push(text, address=None):
    with socket.create_connection(address or queue_address(), timeout=2) as link:
        link.sendall(f"PUSH {text}\n".encode())
        return link.makefile().readline().strip()


def size(address=None):
    """How many wait."""
    with socket.create_connection(address or queue_address(), timeout=2) as link:
        link.sendall(b"SIZE\n")
        return int(link.makefile().readline())
