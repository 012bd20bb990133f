"""A server of gems; or one that always answers 503: server.py FOLDER [busy]"""
import functools
import http.server
import sys


class Handler(http.server.SimpleHTTPRequestHandler):
    def do_GET(self):
        if "busy" in sys.argv:
            self.send_error(503, "Service Unavailable")
        else:
            super().do_GET()

    do_HEAD = do_GET

    def log_message(self, *args):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", 9393), functools.partial(Handler, directory=sys.argv[1])).serve_forever()
