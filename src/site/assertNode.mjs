// The first step of every command. It must run on a Node that is too old for the rest, so it is
// plain JavaScript without dependencies.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Node ${process.versions.node} is too old: Node 22.12 or newer is needed.\n` +
      'On Linux, npm 11 or newer brings Node 24 along: update npm and run npm ci once more.\n' +
      'Elsewhere, install Node 22.12 or newer yourself.',
  );
  process.exit(1);
}
