/**
 * Stands in for Atlassian's feature gate client inside Atlaskit: every gate is off, every experiment takes its
 * fallback.
 */
const FeatureGates = {
  checkGate: (): boolean => false,
  initializeCalled: (): boolean => false,
  initializeCompleted: (): boolean => false,
  getExperimentValue: <T>(_experiment: string, _parameter: string, fallback: T): T => fallback,
};

export default FeatureGates;
