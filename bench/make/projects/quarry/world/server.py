"""Serves the roads' limits: server.py [moved] [kilos]"""
import http.server
import sys


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if "moved" in sys.argv or self.path != "/roads/limits.csv":
            self.send_error(404)
            return
        factor = 1000 if "kilos" in sys.argv else 1
        self.send_response(200)
        self.end_headers()
        self.wfile.write("".join(f"{road};{tonnes * factor}\n" for road, tonnes in [("bridge", 16), ("lane", 7), ("road", 40)]).encode())

    def log_message(self, *args):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", 8765), Handler).serve_forever()
