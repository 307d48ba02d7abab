
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "Document": [
      "Dispatch",
      "Plan",
      "Policy",
      "Report"
    ],
    "DocumentLookup": [
      "DocumentAmbiguous",
      "DocumentFound",
      "DocumentNotFound"
    ],
    "Node": [
      "Agency",
      "Discrepancy",
      "Dispatch",
      "Event",
      "Figure",
      "Message",
      "Passage",
      "Plan",
      "Policy",
      "Report",
      "Task"
    ],
    "SearchHitNode": [
      "Agency",
      "Dispatch",
      "Event",
      "Figure",
      "Message",
      "Plan",
      "Policy",
      "Report",
      "Task"
    ]
  }
};
      export default result;
    