"""The page of the workload."""
