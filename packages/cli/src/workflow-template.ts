/**
 * A GitHub workflow that checks every pull request with all gates. The lines that begin with `#` and two spaces or more are
 * a nightly sweep that is switched off.
 */
export const workflowTemplate = `# Checks pull requests with Pawl. Settings: pawl.yml
name: Pawl
on:
  pull_request:
  workflow_dispatch:
#  schedule:
#    - cron: "17 3 * * *"

# Nothing by default; the job says what it needs and why.
permissions: {}

jobs:
  pawl:
    runs-on: ubuntu-latest
    permissions:
      contents: read # to check the repository out
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: pawl-dev/pawl@v1

# Files debt as issues every night, once the # of these lines and of the schedule above is gone. \`pawl sweep --dry-run\` shows
# what it would do: https://github.com/pawl-dev/pawl/blob/main/docs/issues.md
#  sweep:
#    if: github.event_name != 'pull_request'
#    runs-on: ubuntu-latest
#    permissions:
#      contents: write # for the branch pawl-data; with \`trend: false\` in pawl.yml, read is enough
#      issues: write # to open, update and close issues
#    concurrency:
#      group: pawl-sweep
#      cancel-in-progress: false
#    steps:
#      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
#        with:
#          fetch-depth: 0 # for age, author, and the commit that paid
#          persist-credentials: false
#      - uses: pawl-dev/pawl@v1
#        with:
#          issues: auto # dry-run: the plan in the log and the summary, and nothing written
`;
