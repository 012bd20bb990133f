"""A service of rates: rates.py [limited] [moved]"""
import http.server
import json
import sys

RATES = {"USD": 1.25, "JPY": 160.0, "CHF": 0.95}


class Handler(http.server.BaseHTTPRequestHandler):
    server_version = "rates/2"

    def answer(self, status, body, headers=()):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(text)

    def do_GET(self):
        if "limited" in sys.argv:
            return self.answer(429, {"error": "rate limit exceeded"}, [("Retry-After", "3600")])
        if "moved" in sys.argv:
            return self.answer(410, {"error": "v1 was switched off, see /v2"})
        if self.headers.get("Authorization") != "Bearer 7f3c-duty-91":
            return self.answer(401, {"error": "bad token"})
        return self.answer(200, {"rate": RATES[self.path.rsplit("/", 1)[1]]})

    def log_message(self, *args):
        pass


http.server.ThreadingHTTPServer.allow_reuse_address = True
http.server.ThreadingHTTPServer(("127.0.0.1", 8097), Handler).serve_forever()
