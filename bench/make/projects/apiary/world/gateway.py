"""Answers a hive's name with its weight in grams, as the yard's gateway does."""
import socketserver

WEIGHTS = {"oak": "48200", "ash": "31050"}


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        name = self.rfile.readline().decode().strip()
        self.wfile.write(WEIGHTS.get(name, "unknown").encode())


socketserver.ThreadingTCPServer.allow_reuse_address = True
socketserver.ThreadingTCPServer(("127.0.0.1", 7341), Handler).serve_forever()
