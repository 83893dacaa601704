import './fake-bridge';

// Later than the bridge: @forge/bridge looks for it the moment it is loaded.
void import('../src/main');
