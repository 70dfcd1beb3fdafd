"""Runs one command and says what the kernel accounted to it: python3 -I -S measure.py <seconds> <folder> <command...>

Node cannot ask for the resource usage of one child; wait4 can. CPU time and peak memory that wait4 reports hold the
command and all processes that it waited for: CPU time is their sum, peak memory that of the largest of them.
The command is a process group, so that a time limit ends what it started, too. Few imports: what this process has in
memory when it starts the command is the least that the kernel reports for the command.
"""

import json
import os
import signal
import sys
import time

limit = float(sys.argv[1])
os.chdir(sys.argv[2])
command = sys.argv[3:]
started = time.perf_counter()
group = os.posix_spawnp(
    command[0],
    command,
    os.environ,
    file_actions=[
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
    ],
    setpgroup=0,
)
timed_out = False


def end(signum, _frame):
    global timed_out
    timed_out = signum == signal.SIGALRM
    os.killpg(group, signal.SIGKILL)
    if not timed_out:
        sys.exit(128 + signum)


for each in (signal.SIGALRM, signal.SIGINT, signal.SIGTERM):
    signal.signal(each, end)
signal.setitimer(signal.ITIMER_REAL, limit)
_, status, usage = os.wait4(group, 0)
wall = time.perf_counter() - started
signal.setitimer(signal.ITIMER_REAL, 0)
print(
    json.dumps(
        {
            "wall": wall,
            "user": usage.ru_utime,
            "system": usage.ru_stime,
            # In kilobytes everywhere but on macOS.
            "peak": usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
            "status": os.waitstatus_to_exitcode(status),
            "timedOut": timed_out,
        }
    )
)
