import { expect, it } from "vitest";
import { linesIn, sitesIn } from "./sites-in.ts";

it.each([
  "import inspect, zmq\nsig = inspect.signature(f)\nsig.bind(5556)",
  "import inspect, socket\ninspect.signature(f).bind(a, port=5556)",
  'import tkinter, socket\nwidget.bind("<Key>", f)',
  'import tkinter, socket\nwidget.bind(("<Key>", 1))',
  "import structlog, socket\nlog = structlog.get_logger()\nlog.bind(port=5556)",
  "import sqlalchemy, redis\nengine = sqlalchemy.create_engine(url)\nengine.connect()",
  'import sqlite3, socket\nsqlite3.connect("x.db")',
  "import socket\nself.button.clicked.connect(self.on_click)",
  "import socket\nsignal.connect((receiver))",
  "import functools, socket\nfunctools.partial(f).bind(1)",
  'import socket\ns.bind("127.0.0.1")',
  "import socket\ns.bind((a, b, c))",
  'import socket\ns.bind(("a", "b"))',
  "import socket\ns.connect(addr)",
  "import zmq\nposition.bind(endpoint)",
  'import zmq\nprint("s.bind(\'tcp://*:5556\')")\n# s.bind("tcp://*:5556")',
  "import subprocess, socket\nsubprocess.run([1])",
  'import requests\nrequests.get("https://example.org:8000/")',
  'import requests\nrequests.get("http://localhost/")',
  "import requests\nrequests.get(url)",
  'import redis\nd = {}\nd.get("http://localhost:80/")',
  "import flask\nrun(port=5000)",
  "import asyncio\nasyncio.run(main())",
  "import flask\nclass App(Base):\n    pass\nApp().run(port=5000)",
  "import uvicorn\ndef uvicorn_run(): pass\nuvicorn_run(port=1)",
  "from uvicorn import Server\nServer(config).run()",
  "import uvicorn\ndef f(uvicorn):\n    uvicorn.run(port=1)",
  "import tornado.web\napp = tornado.web.Application()\napp.listen()",
  "import asyncio\nasyncio.start_server(f)",
  "import uvicorn\nuvicorn.Config(app, lifespan='on')",
  "import socket\nclass Socket:\n    def bind(self, x): pass\ns = Socket()\ns.bind(('', 5556))",
])("is no site: %s", async (code) => {
  expect(await sitesIn(code)).toEqual([]);
});

it("is a site by its form alone where nothing is known of the receiver", async () => {
  const code = [
    "def f(s, host, port):",
    "    s.bind((host, port))",
    '    s.connect(f"tcp://{host}:{port}")',
    '    s.connect("tcp://%s:%d" % (host, port))',
    '    s.connect("udp://" + host + ":" + str(port))',
    '    s.connect("tcp://{}:{}".format(host, port))',
    '    s.connect("ipc://x")',
  ].join("\n");
  expect((await linesIn(code)).map((line) => line.split(" ").slice(0, 4).join(" "))).toEqual([
    "2 bind tcp `s.bind`",
    "3 connect tcp `s.connect`",
    "4 connect tcp `s.connect`",
    "5 connect udp `s.connect`",
    "6 connect tcp `s.connect`",
  ]);
  const [pair, text] = await sitesIn(code);
  expect(pair?.assumed).toBe(true);
  expect(text?.assumed).toBeUndefined();
});

it("keeps wildcards and port 0, which the judgement knows", async () => {
  const code =
    'import zmq\ns = zmq.Context().socket(zmq.REP)\ns.bind("tcp://*:*")\ns.bind("tcp://127.0.0.1:0")\np = s.bind_to_random_port("tcp://*")\ns.bind_to_random_port("tcp://*", 5000, 5001)\n';
  expect(await linesIn(code)).toEqual([
    '3 bind tcp `zmq` REP socket ["s","tcp://*:*"]',
    '4 bind tcp `zmq` REP socket ["s","tcp://127.0.0.1:0"]',
    '5 bind tcp `zmq` REP socket ["n",0]',
    '6 bind tcp `zmq` REP socket ["n",5000]',
  ]);
});

it("gives a call's own default, and says where arguments hide", async () => {
  expect(await linesIn("import flask\napp = flask.Flask(__name__)\napp.run()\napp.run(port=None)")).toEqual([
    "3 bind tcp `flask.Flask.run` default 5000",
    "4 bind tcp `flask.Flask.run` default 5000",
  ]);
  expect(await linesIn("import uvicorn\nuvicorn.Server(uvicorn.Config(app)).run()")).toEqual([
    "2 bind tcp `uvicorn.Config` default 8000",
  ]);
  expect(await linesIn("import uvicorn\nuvicorn.run(app, **options)\nuvicorn.run(*args)")).toEqual([
    '2 bind tcp `uvicorn.run` ["?","`**` arguments"]',
    "3 bind tcp `uvicorn.run` default 8000",
  ]);
});

it("reads what a thread or a process is to call", async () => {
  const code = [
    "import flask, uvicorn, asyncio, threading, multiprocessing",
    "app = flask.Flask(__name__)",
    'threading.Thread(target=app.run, kwargs={"port": 5001}).start()',
    "multiprocessing.Process(target=uvicorn.run, args=(app,), kwargs=dict(port=5002)).start()",
    "asyncio.to_thread(uvicorn.run, app, port=5003)",
    "loop.run_in_executor(None, app.run, 'h', 5004)",
    "threading.Thread(target=work, kwargs={'port': 5005}).start()",
  ].join("\n");
  expect(await linesIn(code)).toEqual([
    '3 bind tcp `flask.Flask.run` ["n",5001]',
    '4 bind tcp `uvicorn.run` ["n",5002]',
    '5 bind tcp `uvicorn.run` ["n",5003]',
    '6 bind tcp `flask.Flask.run` ["n",5004]',
  ]);
  expect((await sitesIn(code)).some(({ blocks }) => blocks)).toBe(false);
});

it("reads command lines that start a server", async () => {
  const code = [
    "import subprocess, sys, streamlit",
    'subprocess.run(["streamlit", "run", "app.py", "--server.port", "8502"])',
    'subprocess.Popen([sys.executable, "-m", "uvicorn", "app:app", f"--port={port}", "--host", host])',
    'subprocess.run(["gunicorn", "-b", "0.0.0.0:8001", "app"])',
    'subprocess.run(["python", "-m", "http.server", "-d", "x", "8003"])',
    'sys.argv = ["streamlit", "run", "app.py"]',
    'subprocess.run(["pip", "install", "uvicorn-worker"])',
    'subprocess.run(["streamlit", "cache", "clear"])',
    'other.run(["streamlit", "run", "app.py"])',
    'subprocess.run(["gunicorn", "-b", "unix:/run/x", "app"])',
  ].join("\n");
  expect(await linesIn(code)).toEqual([
    '2 bind tcp `streamlit` command ["n",8502]',
    '3 bind tcp `uvicorn` command ["name","port"]',
    '4 bind tcp `gunicorn` command ["s","0.0.0.0:8001"]',
    '5 bind tcp `http.server` command ["n",8003]',
    "6 bind tcp `streamlit` command default 8501",
  ]);
});
