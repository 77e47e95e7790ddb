// The first step of every command. Plain JavaScript without dependencies: it must run on the very
// Node that is too old for the rest.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Node ${process.versions.node} is te oud: er is Node 22.12 of nieuwer nodig.\n` +
      'Met npm 11 of nieuwer brengt deze map haar eigen Node 24 mee (Linux). Werk npm bij en\n' +
      'draai daarna nog eens: npm ci. Op andere systemen: installeer zelf Node 22.12 of nieuwer.',
  );
  process.exit(1);
}
