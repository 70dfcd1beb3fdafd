/** A GitHub workflow that checks every pull request with all gates. */
export const workflowTemplate = `# Checks pull requests with Pawl. Settings: pawl.yml
name: Pawl
on:
  pull_request:
  workflow_dispatch:

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
`;
