"""A queue that only counts."""
import socketserver

count = [0]


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline().decode()
        if line.startswith("PUSH"):
            count[0] += 1
            self.wfile.write(b"OK\n")
        else:
            self.wfile.write(f"{count[0]}\n".encode())


socketserver.TCPServer.allow_reuse_address = True
socketserver.TCPServer(("127.0.0.1", 6381), Handler).serve_forever()
