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
  },
  {
    "id": "lai-chau-2025",
    "title": "Chỉ tiêu CCHC năm 2025 của tỉnh Lai Châu (hai lĩnh vực đầu của kế hoạch)",
    "province": "Lai Châu",
    "year": 2025,
    "source": {
      "number": null,
      "date": null,
      "title": "Kế hoạch cải cách hành chính tỉnh Lai Châu năm 2025",
      "url": "https://sct.laichau.gov.vn/thong-tin-tong-hop/cai-cach-hanh-chinh/ke-hoach-cai-cach-hanh-chinh-tinh-lai-chau-nam-2025.html"
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
          "value": 30,
          "unit": "%"
        },
        "appliesTo": [
          "department",
          "office"
        ],
        "source": "Kế hoạch cải cách hành chính tỉnh Lai Châu năm 2025, lĩnh vực thứ nhất (Sở Công Thương đăng)",
        "severity": null
      },
      {
        "id": "inspection-online",
        "indicators": [
          "internal-inspection-online"
        ],
        "label": "Tỷ lệ hoạt động kiểm tra thực hiện trên môi trường số",
        "area": "steering",
        "required": {
          "comparator": ">=",
          "value": 50,
          "unit": "%"
        },
        "appliesTo": [
          "department",
          "office"
        ],
        "source": "Kế hoạch cải cách hành chính tỉnh Lai Châu năm 2025, lĩnh vực thứ nhất (Sở Công Thương đăng)",
        "severity": null
      },
      {
        "id": "lawful-documents",
        "indicators": [
          "legal-docs-issued-lawfully"
        ],
        "label": "Tỷ lệ văn bản QPPL tham mưu, ban hành đúng thẩm quyền, trình tự, thủ tục",
        "area": "institutions",
        "required": {
          "comparator": ">",
          "value": 95,
          "unit": "%"
        },
        "appliesTo": [],
        "source": "Kế hoạch cải cách hành chính tỉnh Lai Châu năm 2025, lĩnh vực thứ hai (Sở Công Thương đăng)",
        "severity": null
      },
      {
        "id": "reviewed-documents",
        "indicators": [
          "legal-docs-reviewed"
        ],
        "label": "Tỷ lệ văn bản QPPL đã ban hành được kiểm tra, rà soát",
        "area": "institutions",
        "required": {
          "comparator": "=",
          "value": 100,
          "unit": "%"
        },
        "appliesTo": [],
        "source": "Kế hoạch cải cách hành chính tỉnh Lai Châu năm 2025, lĩnh vực thứ hai (Sở Công Thương đăng)",
        "severity": null
      }
    ],
    "indicators": []
  },
  {
    "id": "dak-lak-2026",
    "title": "Chỉ tiêu CCHC năm 2026 của tỉnh Đắk Lắk (hai chỉ tiêu ở phần đầu của kế hoạch)",
    "province": "Đắk Lắk",
    "year": 2026,
    "source": {
      "number": "0156/KH-UBND",
      "date": "2025-12-26",
      "title": "Kế hoạch cải cách hành chính nhà nước tỉnh Đắk Lắk năm 2026",
      "url": "https://nhansu.vn/van-ban-phap-luat/Ke-hoach-0156-KH-UBND-2025-cai-cach-hanh-chinh-nha-nuoc-Dak-Lak-nam-2026-686536.html"
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
        "id": "fewer-documents",
        "indicators": [
          "admin-documents-reduced"
        ],
        "label": "Giảm lượng văn bản hành chính so với năm trước",
        "area": "steering",
        "required": {
          "comparator": ">=",
          "value": 15,
          "unit": "%"
        },
        "appliesTo": [],
        "source": "Kế hoạch số 0156/KH-UBND ngày 26/12/2025 của UBND tỉnh Đắk Lắk, phần đầu",
        "severity": "info"
      },
      {
        "id": "fewer-meetings",
        "indicators": [
          "meetings-reduced"
        ],
        "label": "Giảm số hội nghị, cuộc họp",
        "area": "steering",
        "required": {
          "comparator": ">=",
          "value": 10,
          "unit": "%"
        },
        "appliesTo": [],
        "source": "Kế hoạch số 0156/KH-UBND ngày 26/12/2025 của UBND tỉnh Đắk Lắk, phần đầu",
        "severity": "info"
      }
    ],
    "indicators": []
  }
];
