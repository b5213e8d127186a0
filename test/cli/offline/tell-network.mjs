// Loaded before a program of which a test wants to know that it asks nothing of a network: every way out leaves a line in the
// file that NETWORK_CALLS names, and fails.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

function refuse(holder, name) {
  holder[name] = () => {
    appendFileSync(process.env.NETWORK_CALLS, `${name}\n`);
    throw new Error(`nobody may ask a network: ${name}`);
  };
}

refuse(net.Socket.prototype, 'connect');
refuse(dgram.Socket.prototype, 'bind');
refuse(dgram.Socket.prototype, 'send');
refuse(dgram.Socket.prototype, 'connect');
for (const names of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(names))
    if (/^(?:lookup|resolve|reverse)/.test(name) && typeof names[name] === 'function') refuse(names, name);
