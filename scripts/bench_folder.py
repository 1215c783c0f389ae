"""Time runs over a folder of articles made from the project's own; print one table.

    bench_folder.py [FILES]      20,000 files if nothing is said

Throughput is by the clock, in one go, so compare the lines of one table only. Memory is the peak of the parent process.
"""

import filecmp
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from make_folder import make_folder

from newsparse.inputs.search import Search
from newsparse.runs.options import Options
from newsparse.runs.work import Task, Worker


def run(folder: Path, out: Path, *more: str) -> tuple[float, int]:
    """Seconds, and the parent's peak memory in MB, of one run of the command."""
    command = [sys.executable, "-m", "newsparse", str(folder), "-q", "-o", str(out), *more]
    began, peak = time.perf_counter(), [0]
    with subprocess.Popen(command) as process:
        watcher = threading.Thread(target=watch, args=(process, peak))
        watcher.start()
        process.wait()
    watcher.join()
    return time.perf_counter() - began, peak[0] // 1024


def watch(process: "subprocess.Popen[bytes]", peak: list[int]) -> None:
    """Keeps the peak memory of a process in kB, as far as the system tells."""
    status = Path(f"/proc/{process.pid}/status")
    while process.poll() is None:
        try:
            lines = dict(line.partition(":")[::2] for line in status.read_text().splitlines())
            peak[0] = max(peak[0], int(lines["VmHWM"].split()[0]))
        except (OSError, KeyError):
            pass
        time.sleep(0.1)


def run_without_files(folder: Path) -> float:
    """Seconds for the same texts in this process: nothing is read meanwhile, and nothing written."""
    worker = Worker(Options(format="jsonl"), None, alone=False)
    tasks = [
        Task(item._replace(text=item.path.read_text("utf-8")))
        for item in Search((str(folder),)).find()
        if not isinstance(item, Exception) and item.path
    ]
    began = time.perf_counter()
    for task in tasks:
        worker.do(task)
    return time.perf_counter() - began


def bench_folder(files: int) -> dict[str, float]:
    """One row a way to do it; articles a second come back."""
    few = files // 10
    rates = {}
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        make_folder(files, root / "many")
        make_folder(few, root / "few")
        kilobytes = sum(path.stat().st_size for path in (root / "few").rglob("*.txt")) / few / 1000
        bare = run_without_files(root / "few") / few
        rates["in one process, no files"] = 1 / bare
        print(f"{f'{files:,} files of {kilobytes:.1f} kB':28s}{'articles/s':>12s}")
        print(f"{'in one process, no files':28s}{1 / bare:12.0f}")
        seconds = {}
        for jobs in ("1", "2"):
            _, small = run(root / "few", root / "few.jsonl", "-j", jobs)
            seconds[jobs], large = run(root / "many", root / f"{jobs}.jsonl", "-j", jobs)
            rates[f"folder, -j {jobs}"] = rate = files / seconds[jobs]
            print(
                f"{'folder, -j ' + jobs:28s}{rate:12.0f}   {rate * bare:.2f} of that in one process;"
                f" peak memory {large} MB, {small} MB for {few:,} files"
            )
        same = filecmp.cmp(root / "1.jsonl", root / "2.jsonl", shallow=False)
        for jobs in ("1", "2"):
            for name, suffix in (("SQLite", "db"), ("Parquet", "parquet")):
                took, large = run(root / "many", root / f"{jobs}.{suffix}", "-j", jobs)
                label = f"{name}, -j {jobs}"
                rates[label] = files / took
                print(
                    f"{label:28s}{files / took:12.0f}   {seconds[jobs] / took:.2f} of that of JSON lines;"
                    f" peak memory {large} MB"
                )
        print(f"-j 2 is {seconds['1'] / seconds['2']:.2f} times as fast as -j 1; the same bytes: {same}")
    return rates


if __name__ == "__main__":
    bench_folder(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
