// Runs once in every test process: without it, one whose test run was killed would go on to the end of its file.
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
