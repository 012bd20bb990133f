"""An archive behind TLS."""
import http.server
import json
import ssl
import sys


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        _, year, month = self.path.split("/")
        body = json.dumps({"month": f"{year}-{month}", "levels": [1.5, 2.0, 2.5]}).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body)


server = http.server.HTTPServer(("127.0.0.1", 8444), Handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(f"{sys.argv[1]}/server.pem", f"{sys.argv[1]}/server.key")
server.socket = context.wrap_socket(server.socket, server_side=True)
server.serve_forever()
