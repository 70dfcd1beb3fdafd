/** A commit of the shop: by whom, when, and what it writes. */
interface DebtCommit {
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What the shop had before its first sweep: handlers that hide failures and TODOs, by two authors over the years. */
export const oldDebt: readonly DebtCommit[] = [
  {
    by: "Ada Palmer",
    on: "2023-05-02",
    files: {
      "pawl.yml": `accept:
  - { rule: bare-except/silent, path: "legacy/**", reason: replaced by the new pipeline, expires: 2027-06-30 }
`,
      ".github/CODEOWNERS": `*         @acme/platform
/shop/    @acme/storefront
/tools/   @acme/operations
`,
      "legacy/feed.py": `def push(feed):
    try:
        feed.push()
    except Exception:
        pass
`,
      "shop/stock.py": `def reserve(client, article):
    # TODO: take the article from the nearest store
    return client.reserve(article)
`,
      "shop/prices.py": `def price(text):
    try:
        return float(text)
    except:
        return 0.0
`,
      "tools/migrate.py": `def migrate(db):
    # FIXME(bob): it locks the table
    try:
        db.upgrade()
    except Exception, error:
        print "upgrade failed:", error
`,
      "tools/deploy.sh": `#!/bin/sh
# HACK: the host is slow to come up
sleep 30
`,
    },
  },
  {
    by: "Grace Chen",
    on: "2025-09-17",
    files: {
      "shop/prices.py": `def price(text):
    try:
        return float(text)
    except:
        return 0.0


def refresh(client):
    try:
        client.pull()
    except Exception:
        pass


def discount(price):
    return price * 0.9  # TODO: rounds cents away
`,
      "shop/export.py": `import logging

log = logging.getLogger(__name__)


def export(rows, target):
    for row in rows:
        try:
            target.write(row.encode())
        except Exception as error:
            log.warning("row lost: %s", error)
    target.flush()
`,
    },
  },
];

/** What is written after the first sweep: a TODO of two lines. */
export const newDebt: DebtCommit = {
  by: "Grace Chen",
  on: "2026-11-26",
  files: {
    "shop/refunds.py": `def refund(order, bank):
    # TODO: give back the shipping costs too, when the
    # whole order is cancelled
    bank.transfer(order.account, order.total)
`,
  },
};
