/** The files of a repository by path. */
type Files = Readonly<Record<string, string>>;

/** A module whose handler swallows errors, and that goes on as it is or under another name. */
const exporter = `import logging

log = logging.getLogger(__name__)


def export(rows, target):
    for row in rows:
        try:
            target.write(row.encode())
        except Exception as error:
            log.warning("row lost: %s", error)
    target.flush()
`;

const stock = `def refresh(client):
    try:
        client.pull()
    except Exception:
        pass
`;

/** What is on `main`: five handlers that hide failures, one of them in a file that Python 3 cannot read. */
export const before: Files = {
  "shop/cache.py": `import json
import os


def load(path):
    try:
        with open(path) as file:
            return json.load(file)
    except:
        return {}


def drop(path):
    os.remove(path)
`,
  "shop/export.py": exporter,
  "shop/prices.py": `def price(text):
    try:
        return float(text)
    except:
        return 0.0
`,
  "shop/stock.py": stock,
  "tools/migrate.py": `def migrate(db):
    try:
        db.upgrade()
    except Exception, error:
        print "upgrade failed:", error
`,
};

/**
 * What a pull request makes of it: it mends a handler and adds one with a reason in `cache.py`, renames `export.py`,
 * moves the handler of `prices.py` down, and adds two handlers that hide failures.
 */
export const after: Files = {
  "shop/cache.py": `import json
import os


def load(path):
    try:
        with open(path) as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}


def drop(path):
    try:
        os.remove(path)
    # pawl: allow[bare-except/silent] a cache that is gone is as good as an empty one
    except Exception:
        pass
`,
  "shop/orders/export.py": exporter,
  "shop/prices.py": `CURRENCIES = {"EUR": 1.0, "USD": 1.1}


def rate(currency):
    try:
        return CURRENCIES[currency]
    except:
        return 1.0


def price(text):
    try:
        return float(text)
    except:
        return 0.0
`,
  "shop/orders/invoice.py": `import logging

log = logging.getLogger(__name__)


def send(invoice, mailer):
    try:
        mailer.send(invoice.render())
    except Exception as error:
        log.error("invoice %s not sent: %s", invoice.number, error)
    invoice.sent = True
`,
};

/** What the pull request takes away. */
export const removed: readonly string[] = ["shop/export.py"];
