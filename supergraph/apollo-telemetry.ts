/** Imported before anything of Apollo: `@apollo/gateway` reports to Apollo's servers unless this is set. */
process.env.APOLLO_TELEMETRY_DISABLED = 'true';
