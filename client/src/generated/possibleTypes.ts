
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
      "Action",
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
      "Request",
      "Task"
    ],
    "SearchHitNode": [
      "Action",
      "Agency",
      "Dispatch",
      "Event",
      "Figure",
      "Message",
      "Passage",
      "Plan",
      "Policy",
      "Report",
      "Request",
      "Task"
    ]
  }
};
      export default result;
    