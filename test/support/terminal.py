"""Runs a command in a pseudo terminal: terminal.py COLUMNS STEPS COMMAND...

STEPS is JSON: pairs of a text to wait for on the screen and the keys to type then. Prints the exit code and the output as JSON.
"""
import fcntl, json, os, pty, select, struct, sys, termios, time

columns, steps, command = int(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3:]
pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm-256color")
    os.environ.pop("CI", None)
    os.environ.pop("NO_COLOR", None)
    os.execvp(command[0], command)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
output, seen, deadline = b"", 0, time.time() + 100
while time.time() < deadline:
    ready, _, _ = select.select([terminal], [], [], 0.1)
    if ready:
        try:
            more = os.read(terminal, 65536)
        except OSError:
            break
        if not more:
            break
        output += more
    elif steps:
        found = output.find(steps[0][0].encode(), seen)
        if found >= 0:
            seen = found + len(steps[0][0])
            os.write(terminal, steps.pop(0)[1].encode())
else:
    os.kill(pid, 9)
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(json.dumps({"status": status, "output": output.decode("utf8", "replace"), "left": len(steps)}))
