/** A page of an invented portal: `article` among menus, a sidebar, related links and a footer. */
export function portalPage(article: string): string {
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Kế hoạch - Cổng thông tin</title>
<style>.menu { color: red }</style><script>document.write("<p>không phải chữ</p>");</script></head>
<body class="page has-sidebar">
<div id="wrapper">
<div id="header"><a href="/">Cổng thông tin điện tử tỉnh Mẫu Sơn</a>
<ul class="top-menu"><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li></ul></div>
<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/tin">Tin tức</a></div>
<div class="row"><div class="col-9">
${article}
<div class="box"><h3>Các tin khác</h3>
<ul><li><a href="/1">Sở Năng lượng tổ chức hội nghị tổng kết công tác năm 2025 và triển khai nhiệm vụ năm 2026</a></li>
<li><a href="/2">Khai trương bộ phận tiếp nhận và trả kết quả tại trụ sở mới của Sở Năng lượng</a></li></ul></div>
</div>
<div class="col-3"><h3>Thông báo</h3><ul><li><a href="/3">Lịch tiếp công dân định kỳ của lãnh đạo Sở Năng lượng tháng 01/2026</a></li></ul>
<p>Số lượt truy cập: 12345</p></div></div>
<div id="footer"><p>Bản quyền thuộc Sở Năng lượng tỉnh Mẫu Sơn. Địa chỉ: số 1 đường Hòa Bình, phường Trung Tâm.</p></div>
</div></body></html>`;
}
