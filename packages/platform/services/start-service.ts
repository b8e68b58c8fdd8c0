import { downloadPackage, findUnpacked, hasDebianTools } from './debian.ts';
import { findBinary } from './find-binary.ts';
import { startFromBinary } from './from-binary.ts';
import { startFromDocker } from './from-docker.ts';
import { type Service, type ServiceName, type ServiceSpec, ServiceUnavailable } from './service.ts';
import { SPECS } from './specs.ts';

/**
 * A real NATS (with JetStream) or Redis: the one that the environment names; else started from a program on this machine, from an
 * earlier download, as a container, or from a fresh download of the Debian package. Throws ServiceUnavailable when all of that fails.
 */
export async function startService(name: ServiceName, log: (line: string) => void = () => {}): Promise<Service> {
  const spec = SPECS[name];
  const url = process.env[spec.environmentVariable];
  if (url) return { name, url, how: spec.environmentVariable, stop: async () => {} };
  const installed = findBinary(spec.binaries);
  if (installed) return startFromBinary(spec, installed, installed);
  return (await startUnpacked(spec)) ?? (await startFromDocker(spec)) ?? (await startDownloaded(spec, log));
}

async function startUnpacked(spec: ServiceSpec): Promise<Service | undefined> {
  const binary = findUnpacked(spec.debianPackage, spec.binaries);
  return binary && startFromBinary(spec, binary.file, `.tools/services/${spec.debianPackage}`, binary.env);
}

async function startDownloaded(spec: ServiceSpec, log: (line: string) => void): Promise<Service> {
  let reason = '';
  if (hasDebianTools()) {
    log(`downloads ${spec.debianPackage} with apt into .tools/services (nothing is installed)`);
    try {
      await downloadPackage(spec.debianPackage);
      const service = await startUnpacked(spec);
      if (service) return service;
    } catch (error) {
      if (!(error instanceof ServiceUnavailable)) throw error;
      reason = ` (${error.message})`;
    }
  }
  throw new ServiceUnavailable(
    `There is no ${spec.name}${reason}: set ${spec.environmentVariable}, install ${spec.binaries[0]} (Debian, Ubuntu: sudo apt-get install ` +
      `${spec.debianPackage}; macOS: brew install ${spec.homebrewFormula}), or start Docker.`,
  );
}
