// Made by `npm run generate` from src/profiles/shipped/*.yaml.
import type { Profile } from "./profile.js";

export const SHIPPED_PROFILES: readonly Profile[] = [
  {
    "id": "cchc-2026",
    "title": "Yêu cầu chung đối với kế hoạch CCHC năm 2026",
    "province": null,
    "year": 2026,
    "source": {
      "number": "76/NQ-CP",
      "date": "2021-07-15",
      "title": "Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030",
      "url": null
    },
    "requiredBases": [
      {
        "number": "76/NQ-CP",
        "date": "2021-07-15",
        "issuer": "Chính phủ"
      }
    ],
    "requiredAreas": [
      "steering",
      "institutions",
      "procedures",
      "apparatus",
      "civil-service",
      "public-finance",
      "digital-government"
    ],
    "requiredSections": [
      "purpose",
      "tasks",
      "implementation"
    ],
    "targets": [
      {
        "id": "inspection",
        "indicators": [
          "par-inspection-coverage"
        ],
        "label": "Tỷ lệ đơn vị được kiểm tra công tác CCHC trong năm",
        "area": "steering",
        "required": {
          "comparator": ">=",
          "value": 20,
          "unit": "%"
        },
        "appliesTo": [],
        "source": "Mức tối thiểu do công cụ này đề xuất, không phải quy định của pháp luật; hãy dùng bộ chỉ tiêu của cấp trên nếu có mức khác",
        "severity": null
      },
      {
        "id": "digitise",
        "indicators": [
          "digitise-input-documents"
        ],
        "label": "Tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận, giải quyết TTHC",
        "area": "procedures",
        "required": {
          "comparator": "=",
          "value": 100,
          "unit": "%"
        },
        "appliesTo": [],
        "source": "Mức tối thiểu do công cụ này đề xuất, không phải quy định của pháp luật; hãy dùng bộ chỉ tiêu của cấp trên nếu có mức khác",
        "severity": null
      },
      {
        "id": "electronic-results",
        "indicators": [
          "electronic-results-issued"
        ],
        "label": "Tỷ lệ cấp kết quả giải quyết TTHC bản điện tử",
        "area": "procedures",
        "required": {
          "comparator": "=",
          "value": 100,
          "unit": "%"
        },
        "appliesTo": [],
        "source": "Mức tối thiểu do công cụ này đề xuất, không phải quy định của pháp luật; hãy dùng bộ chỉ tiêu của cấp trên nếu có mức khác",
        "severity": null
      }
    ],
    "indicators": []
  },
  {
    "id": "lai-chau-2026",
    "title": "Yêu cầu đối với kế hoạch CCHC năm 2026 của các cơ quan thuộc tỉnh Lai Châu",
    "province": "Lai Châu",
    "year": 2026,
    "source": {
      "number": "8328/KH-UBND",
      "date": "2025-12-23",
      "title": "Kế hoạch cải cách hành chính tỉnh Lai Châu năm 2026 (chỉ lấy số hiệu và ngày ban hành; chưa đọc được chỉ tiêu của kế hoạch)",
      "url": null
    },
    "requiredBases": [
      {
        "number": "76/NQ-CP",
        "date": "2021-07-15",
        "issuer": "Chính phủ"
      },
      {
        "number": "2943/KH-UBND",
        "date": "2021-09-20",
        "issuer": "UBND tỉnh Lai Châu"
      },
      {
        "number": "8328/KH-UBND",
        "date": "2025-12-23",
        "issuer": "UBND tỉnh Lai Châu"
      }
    ],
    "requiredAreas": [
      "steering",
      "institutions",
      "procedures",
      "apparatus",
      "civil-service",
      "public-finance",
      "digital-government"
    ],
    "requiredSections": [
      "purpose",
      "tasks",
      "implementation"
    ],
    "targets": [
      {
        "id": "inspection",
        "indicators": [
          "par-inspection-coverage"
        ],
        "label": "Tỷ lệ đơn vị được kiểm tra công tác CCHC trong năm",
        "area": "steering",
        "required": {
          "comparator": ">=",
          "value": 20,
          "unit": "%"
        },
        "appliesTo": [],
        "source": "Mức tối thiểu do công cụ này đề xuất, không phải quy định của pháp luật; hãy dùng bộ chỉ tiêu của cấp trên nếu có mức khác",
        "severity": null
      },
      {
        "id": "digitise",
        "indicators": [
          "digitise-input-documents"
        ],
        "label": "Tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận, giải quyết TTHC",
        "area": "procedures",
        "required": {
          "comparator": "=",
          "value": 100,
          "unit": "%"
        },
        "appliesTo": [],
        "source": "Mức tối thiểu do công cụ này đề xuất, không phải quy định của pháp luật; hãy dùng bộ chỉ tiêu của cấp trên nếu có mức khác",
        "severity": null
      },
      {
        "id": "electronic-results",
        "indicators": [
          "electronic-results-issued"
        ],
        "label": "Tỷ lệ cấp kết quả giải quyết TTHC bản điện tử",
        "area": "procedures",
        "required": {
          "comparator": "=",
          "value": 100,
          "unit": "%"
        },
        "appliesTo": [],
        "source": "Mức tối thiểu do công cụ này đề xuất, không phải quy định của pháp luật; hãy dùng bộ chỉ tiêu của cấp trên nếu có mức khác",
        "severity": null
      }
    ],
    "indicators": []
  }
];
