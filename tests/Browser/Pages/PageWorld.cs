using System.Net.Http.Json;
using System.Text.Json;
using LienThong.Browser.Support;
using LienThong.Contracts.Assignments;
using LienThong.Contracts.SectorRegisters;
using LienThong.Contracts.Statistics;
using LienThong.Host.Demo.Seeding;
using LienThong.Integration.Statistics;
using LienThong.Integration.Support;
using LienThong.Integration.Walk;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Organisation;
using LienThong.WebKit;

namespace LienThong.Browser.Pages;

/// <summary>One office with letters in several states, so that every page has something to show.</summary>
public sealed class PageWorld : IAsyncLifetime
{
    public TestNode Node { get; private set; } = null!;

    /// <summary>Each role with the pages it is looked at on; "page › words" is where the button of these words leads.</summary>
    public IReadOnlyList<(string User, string[] Paths)> Rounds { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Node = await TestNode.StartAsync(Engine.Sqlite);
        var province = await WalkCast.BuildAsync(Node);
        await using var driver = new ApiDriver(Node, province);
        var arrived = await driver.RegisterAsync("07/TTr-STC", "Tờ trình về việc thuê dịch vụ công nghệ thông tin phục vụ chuyển đổi số năm 2027");
        var presented = await driver.RegisterAsync("88/SNV-VP", "V/v cử cán bộ, công chức tham gia lớp bồi dưỡng kỹ năng số cho các cơ quan, đơn vị trên địa bàn tỉnh");
        await driver.PressAsync("so.vanthu", "Trình", presented, "To=Trần Đức Ý – Thủ trưởng", "Note=Đề nghị giao Phòng Kế hoạch.");
        var worked = await driver.RegisterAsync("1205/BKHCN-CĐS", "V/v rà soát hệ thống camera giám sát của các cơ quan nhà nước");
        await driver.PressAsync("so.lanhdao", "Cho ý kiến chỉ đạo", worked, "Text=Giao Phòng CĐS chủ trì tham mưu văn bản trả lời.", "Lead=Phòng Chuyển đổi số", "Support=Phòng Kế hoạch", "Inform=Lê Thuỳ Ngân", "Due=27/11/2026");
        await driver.PressAsync("so.truongphong", "Phân công", worked, "Lead=Hoàng Ánh Tuyết");
        await driver.PressAsync("so.chuyenvien", "Xin gia hạn", worked, "Due=04/12/2026", "Reason=Chờ số liệu rà soát của các xã, phường gửi về.");
        var kept = await driver.RegisterAsync("412/UBND-NC", "V/v chấn chỉnh kỷ luật, kỷ cương hành chính trong thời gian nghỉ Tết");
        await driver.PressAsync("so.vanthu", "Trình", kept, "To=Trần Đức Ý – Thủ trưởng");
        var finished = await driver.RegisterAsync("95/KH-UBND", "Kế hoạch triển khai Tháng hành động vì an toàn thông tin mạng");
        await driver.PressAsync("so.lanhdao", "Cho ý kiến chỉ đạo", finished, "Text=Giao Phòng Kế hoạch thực hiện.", "Lead=Phòng Kế hoạch");
        await driver.PressAsync("so.truongphong2", "Báo kết quả", finished, "Result=Đã xây dựng kế hoạch của Sở, gửi các phòng thực hiện.");
        var answered = await driver.RegisterAsync("1307/BKHCN-CĐS", "V/v hướng dẫn kê khai hệ thống camera tại trụ sở các cơ quan, đơn vị");
        await driver.PressAsync("so.lanhdao", "Cho ý kiến chỉ đạo", answered, "Text=Đ/c Tuyết tham mưu văn bản trả lời.", "Lead=Hoàng Ánh Tuyết");
        var draft = await driver.ReplyAsync(worked, "Báo cáo kết quả rà soát camera tại tỉnh Sơn Hà", "Due=26/11/2026");
        var signed = await driver.SignedAsync(worked, "Thông báo lịch kiểm tra hệ thống camera tại trụ sở các cơ quan, đơn vị");
        var issued = await driver.SignedAsync(answered, "Hướng dẫn kê khai hệ thống camera tại trụ sở");
        await driver.PressAsync("so.vanthu", "Phát hành", issued, $"Agencies={WalkScript.Commune}", $"Agencies={WalkScript.Ward}", "Others=Công ty Cổ phần Cấp nước Sơn Hà; 2");
        var delivery = WalkDocument.At((await driver.TodayAsync("xa.vanthu")).Single().Link);
        var asked = await AskAsync(province, presented);
        var (recalled, copy) = await RecalledAsync(driver, province.Agency("xa"));
        var (copied, extract, secondCopy) = await CopiesAsync(province, worked);
        var agency = $"/to-chuc/{province.Agency("so").Value:N}";
        var reformed = await new EndedAgencies(Node).PathsAsync(Node.Get<Clock>().Today);
        // No code is typed here, so any secret will do.
        await Node.Work.MaintainAsync(s => s.ExecuteAsync(
            "insert into [access.second_factor](account_id, secret, last_step, turned_on_at) select id, @Secret, 0, created_at from [access.account] where user_name = @Name", new { Secret = new byte[] { 1 }, Name = "so.chuyenvien3" }));
        await Node.LoadAreasAsync();
        var (heir, divided) = (AreaId.Of(AreaLevel.Commune, "00004", AreaDays.TwoLevels), AreaId.Of(AreaLevel.Commune, "00016", AreaDays.Known));
        string[] areas = ["/don-vi-hanh-chinh", "/don-vi-hanh-chinh?q=hoa+binh&ngay=2025-03-01", "/don-vi-hanh-chinh?q=khong+co", $"/don-vi-hanh-chinh/{heir}", $"/don-vi-hanh-chinh/{divided}", $"/don-vi-hanh-chinh/{AreaId.Of(AreaLevel.Province, "75", AreaDays.TwoLevels)}"];
        var import = await ImportAsync(province["so.quantri"].Person);
        await SeedSamplesAsync(Node);
        var figures = await FiguresAsync();
        using var returns = await ReturnsAsync();
        var (awaiting, summed) = await ReturnPathsAsync(returns);
        var books = await BooksAsync(province["so.chuyenvien"].Person);
        var (working, judged, wanted, whole, part) = await TasksAsync(province.Agency("so"));
        var (archive, filing) = await new DossierPages(Node).BuildAsync(worked.Path);
        var week = await new SchedulePages(Node).BuildAsync();
        var (offered, taken) = await HandoversAsync(province);
        Rounds =
        [
            ("so.vanthu", [.. archive, "/huong-dan", "/huong-dan/van-thu", "/huong-dan/van-thu/1", .. week.Clerk, "/hom-nay", "/van-ban-den", "/van-ban-den?cot=so,loai,nguoiky,han", "/van-ban-den/che-do-xem?tt=Steered", "/van-ban-di/che-do-xem", "/van-ban-den/vao-so", arrived.Path, $"{arrived.Path}/trinh", $"{arrived.Path}/huy-so", $"{arrived.Path}/luu", $"{kept.Path}/thu-hoi", $"{finished.Path}/ket-thuc", "/so-den", "/so-chuyen-giao", "/so-chuyen-giao/buu-dien", "/so-chuyen-giao?tu=01/02/2019&den=02/02/2019", $"{arrived.Path}/dau-den", $"{worked.Path}/dau-den?kho=nhan", $"{worked.Path}/phieu-giai-quyet", $"{issued.Path}/phieu-gui", $"{issued.Path}/phieu-trinh", "/so-van-ban/kiem-tra", copied, $"{issued.Path}/de-nghi-sao", "/so-ban-sao", "/van-ban-di", issued.Path, $"{issued.Path}/huy-so", $"{issued.Path}/thu-hoi", recalled, $"{signed.Path}/phat-hanh", "/so-di", "/cho-tiep-nhan", "/nhom-noi-nhan", "/nhom-noi-nhan/moi", "/danh-ba", "/to-chuc", "/thong-bao", "/tai-khoan"]),
            ("so.lanhdao", [.. week.Leader, "/ban-giao", taken, "/ban-giao/moi", "/danh-muc-ho-so/phe-duyet", filing[12], $"{filing[12]}/duyet-gia-han", "/thong-ke-van-ban", "/thong-ke-van-ban?pv=toan-tinh", "/thong-ke-van-ban?ky=nam&ngay=2019-01-01", "/hom-nay", $"/vu-viec/{presented.Path.Split('/')[^1]}", $"/van-ban-tuong-tu/{presented.Path.Split('/')[^1]}", presented.Path, $"{presented.Path}/but-phe", $"{presented.Path}/xin-y-kien", asked, extract, worked.Path, $"{finished.Path} › Xác nhận kết quả", draft.Path, "/uy-quyen", "/nhiem-vu", "/nhiem-vu?xem=qua-han", "/nhiem-vu?nhom=chu-tri", "/nhiem-vu?xem=tuan-sau&can_cu=-", "/nhiem-vu/bang", "/nhiem-vu/bao-cao-tuan", "/nhiem-vu/bao-cao-tuan?tuan=2026-W40", "/nhiem-vu?q=khong+co", "/nhiem-vu/giao", "/nhiem-vu/giao-nhieu", $"/nhiem-vu/giao?theo={presented.Path.Split('/')[^1]}", judged, $"{judged}/xac-nhan", $"{working}/rut", wanted, $"{wanted}/tra-loi-gia-han", "/tim-kiem?q=nhiem+vu&loai=assignment",
                $"/nhiem-vu?so_lieu=QL50&nam=2018&tinh={AreaId.Of(AreaLevel.Province, "68", AreaDays.Known)}"]),
            ("dn.buuchinh", ["/bao-cao", "/bao-cao/buu-chinh-nam/2025", "/bao-cao/buu-chinh-quy/2026-Q3", "/thong-bao"]),
            ("so.chanhvanphong", [.. areas, .. figures, summed, "/thong-ke/bao-cao?bieu=buu-chinh-nam&ky=2025", "/thong-ke/bao-cao?bieu=in-nam&ky=2025", awaiting, "/thong-ke/don-vi-bao-cao", "/thong-ke/don-vi-bao-cao/them", "/hom-nay", "/hom-nay/thu-hang-ngay", "/lich-lam-viec", "/van-ban-den/han-mac-dinh", "/so-van-ban", "/so-van-ban/dat?loai=di", "/so-van-ban/dat?loai=den&so=", "/tinh-hinh-xu-ly", "/tinh-hinh-xu-ly?ky=nam", "/tinh-hinh-xu-ly/van-ban", worked.Path, $"{worked.Path}/bo-sung"]),
            ("so.truongphong", [.. filing, working, $"{working}/tien-do", $"{working}/hoan-thanh", $"{working}/gia-han", $"{wanted}/gia-han", whole, part, $"/nhiem-vu/giao?cua={whole.Split('/')[^1]}", "/hom-nay", worked.Path, $"{worked.Path} › Phân công", $"{worked.Path} › Xin gia hạn", $"{worked.Path} › Xét gia hạn", $"{worked.Path} › Chuyển lại", "/van-ban-di"]),
            ("so.chuyenvien", [.. books, .. week.Reader, "/hom-nay", $"{worked.Path}/de-nghi-sao", secondCopy, asked, $"{draft.Path}/xin-y-kien", worked.Path, $"{worked.Path} › Báo kết quả", $"{worked.Path} › Trả lại", draft.Path, $"{draft.Path}/sua", $"{draft.Path}/ban-moi", "/van-ban-di/soan", "/tim-kiem?q=camera", "/tim-kiem?q=kh%C3%B4ng+c%C3%B3+g%C3%AC", "/tai-khoan/doi-mat-khau", "/tai-khoan/xac-thuc-hai-buoc", "/tai-khoan/khoa-dang-nhap", "/tai-khoan/ma-truy-cap", "/loi/404"]),
            ("so.chuyenvien2", ["/so-ban-sao", offered, $"{offered}/nhan"]),
            ("so.chuyenvien3", ["/dang-nhap/ma"]),
            ("xa.vanthu", ["/hom-nay", copy, $"{copy}/tra-loi-thu-hoi", "/cho-tiep-nhan", delivery.Path, $"{delivery.Path}/tu-choi"]),
            ("so.quantri", [.. week.Keeper, "/hom-nay", import, "/quan-tri/tai-khoan", $"/quan-tri/tai-khoan/{province["so.chuyenvien"].Person}", $"/quan-tri/tai-khoan/{province["so.chuyenvien3"].Person}", agency, $"{agency}/them-don-vi", $"{agency}/them-nguoi", $"/to-chuc/nguoi/{province["so.chuyenvien"].Appointment}"]),
            ("tinh.hethong", ["/thong-ke/bang-he-so", "/thong-ke/chi-tieu", "/thong-ke/chi-tieu/them", "/thong-ke/chi-tieu/CM01/sua", "/to-chuc", "/to-chuc/nhap-excel", "/to-chuc/them", agency, $"{agency}/doi-ten", $"{agency}/ma-dinh-danh", $"{agency}/ke-thua", "/quan-tri/tai-khoan", "/quan-tri/chinh-sach-dang-nhap", "/quan-tri/bao-tri", "/quan-tri/van-hanh", "/quan-tri/van-hanh/nhac-sao-luu", "/quan-tri/thu-gui-di", "/lich-lam-viec/doi-ngay?ngay=2026-11-24", .. reformed]),
            ("tinh.kiemtoan", ["/kiem-toan"]),
        ];
    }

    public async ValueTask DisposeAsync() => await Node.DisposeAsync();

    /// <summary>What every demo has of the three sample provinces; the department keeps the books.</summary>
    public static Task SeedSamplesAsync(TestNode node) =>
        new SampleSeeder(node.Work, node.Get<Clock>(), node.Get<Organisations>(), node.Get<ISectorImport>(), node.Get<ITaskImport>(), node.Get<IFigureImport>()).SeedAsync(default);

    /// <summary>A year's values with one corrected; the pages that show them.</summary>
    private async Task<string[]> FiguresAsync()
    {
        using var correction = new StringReader("indicator,area,period,value,source\nBC06,96,2017,6997085,Đính chính của Bưu điện tỉnh\n");
        await Node.Get<IFigureImport>().ImportAsync(correction, "đính chính.csv", new Act(Operator.In(default), Node.Get<Clock>().Now, null), default);
        var corrected = await Node.Work.ReadAsync(s => s.ScalarAsync<string>("select hex(id) from [statistics.observation] where indicator = 'BC06' and breakdown = '' and superseded_at is null"));
        const string table = "/thong-ke/bang?chi_tieu=VT06&chi_tieu=BC06&tu=2016&den=2017";
        var review = $"/thong-ke/tong-ket/{AreaId.Of(AreaLevel.Province, "96", AreaDays.Known)}/2017";
        using var writer = await Node.SignInAsync("so.truongphong", SmallProvince.Password);
        await (await writer.GetAsync($"{review}/sua/buu-chinh")).Form("write-review").Fill("Text", "Mạng bưu chính được giữ vững: {BC10}.").SubmitAsync();
        using var admin = await Node.SignInAsync("tinh.hethong", SmallProvince.Password);
        await (await admin.GetAsync("/thong-ke/chi-tieu/them")).Form("indicator").Fill("Input.Code", "CM01").Fill("Input.Name", "điểm phát sóng wifi công cộng").Fill("Input.Unit", "điểm").Fill("Input.Kind", "Count").Fill("Input.Periodicity", "year")
            .Fill("Input.Reporter", "agency").Fill("Input.Section", "vien-thong").Fill("Input.Phrase", "Toàn tỉnh có {v} phát sóng wifi công cộng").Fill("Input.From", "01/01/2010").SubmitAsync();
        var frozen = await (await writer.GetAsync($"{review}/chot")).Form("freeze-review").SubmitAsync();
        return [$"{review}/sua/buu-chinh", $"{review}/chot", frozen.Address.AbsolutePath, "/thong-ke/tong-quan", "/thong-ke/ban-do?chi_tieu=BC06", "/thong-ke/ban-do/diem?so=post-point", "/thong-ke/ban-do/diem?so=station", table, $"{table}&dia_gioi=2025-07-01&so_sanh=tang&bieu_do=cot", $"{table}&phan_to=scope&tinh=96&tinh=68&xep=nam", $"/thong-ke/cach-tinh?ma=VT06&tinh={AreaId.Of(AreaLevel.Province, "96", AreaDays.TwoLevels)}&ky=2017", "/thong-ke/tong-ket", review, $"/thong-ke/so-lieu/{corrected.ToLowerInvariant()}", "/thong-ke/chi-tieu"];
    }

    /// <summary>Two enterprises that report.</summary>
    private async Task<ReturnDesk> ReturnsAsync()
    {
        var desk = new ReturnDesk(Node);
        await desk.AddAsync("dn.buuchinh", "post", "Công ty cổ phần Bưu chính và Chuyển phát nhanh Đất Mũi", "2000123456");
        await desk.AddAsync("dn.chuyenphat", "post", "Công ty TNHH Chuyển phát Rạch Gốc", "2000654321");
        return desk;
    }

    /// <summary>A return that waits with an answered warning, and a figure that is the sum of an approved one.</summary>
    private async Task<(string Judged, string Summed)> ReturnPathsAsync(ReturnDesk desk)
    {
        const string form = "/bao-cao/buu-chinh-nam/2025";
        await desk.FillAsync("dn.chuyenphat", form, "send", ("v1", "128"), ("v2", "42,75"));
        await desk.DecideAsync("buu-chinh-nam", "2025", "Rạch Gốc", "Approve");
        await desk.FillAsync("dn.buuchinh", form, "send", ("v1", "1.235"), ("v2", "2.184"), ("v4", "6.997.084"), ("v5", "6.900.000"), ("v6", "19.116"), ("a4", "Còn 77.968 bưu gửi chưa rõ trong nước hay quốc tế vì thiếu sổ giao nhận quý I."));
        var id = (await Node.Work.ReadAsync(s => s.ScalarAsync<string>("select hex(id) from [statistics.periodic_return] where state = 'Sent'"))).ToLowerInvariant();
        return ($"/thong-ke/bao-cao/{id}", $"/thong-ke/so-bao-cao?ma=BC03&tinh={ReturnDesk.Province:N}&ky=2025&phan_to=");
    }

    /// <summary>A province's working books: the list of them, one as it is, one as a figure asks for it, a record with others under it, the forms, an import.</summary>
    private async Task<string[]> BooksAsync(PersonId person)
    {
        var inspection = (await Node.Work.ReadAsync(s => s.ScalarAsync<string>("select hex(record_id) from [sector.inspection] where number = '21/QĐ-STTTT'"))).ToLowerInvariant();
        var area = $"{AreaId.Of(AreaLevel.Province, "96", AreaDays.Known)}";
        using var book = new MemoryStream();
        object?[][] points = [["Cà Mau", "Bưu cục Mới", "bưu cục", "đang mở"], ["Cà Mau", "Bưu cục Sai", "bưu điện", "mở"]];
        await Xlsx.WriteAsync(book, "Điểm bưu chính", ["Tỉnh", "Tên điểm", "Loại", "Tình trạng"], points.ToAsyncEnumerable());
        book.Position = 0;
        var staged = (await Node.Get<Files>().StageAsync(book, "điểm bưu chính.xlsx", person)).Value.Id;
        const string root = "/so-nghiep-vu";
        return [root, $"{root}/giay-phep", $"{root}/diem-buu-chinh", $"{root}/tram-bts", $"{root}/khen-thuong", $"{root}/hoc-vien", $"{root}/giay-phep?q=khong+co", $"{root}/doi-tuong-thanh-tra?so_lieu=QL06&phan_to=measure%3D%C4%91%C3%A3%20n%E1%BB%99p&tinh={area}&tu=2017-01-01&den=2017-12-31",
            $"/thong-ke/so-dem?ma=QL05&tinh={area}&ky=2017&phan_to=", $"{root}/giay-phep/them", $"{root}/hoc-vien/them", $"{root}/thanh-tra/{inspection}", $"{root}/thanh-tra/{inspection}/sua", $"{root}/diem-buu-chinh/nhap", $"{root}/diem-buu-chinh/nhap/{staged}"];
    }

    /// <summary>A unit's tasks: one late and under way with evidence, one finished that waits for the giver, one whose owner asks for a later day, one with a part given on; their pages.</summary>
    private async Task<(string Working, string Judged, string Wanted, string Whole, string Part)> TasksAsync(AgencyId agency)
    {
        using var rows = new StringReader("""
            title,source,area,year,owner,due,document,review
            Hoàn thành kết nối trục liên thông văn bản với các xã mới thành lập sau sắp xếp,Kết luận giao ban tháng 10,,2026,CĐS,2026-11-18,115/TB-SKHCN,
            "Tập huấn kỹ năng số cho tổ công nghệ số cộng đồng của các xã, phường",Báo cáo tổng kết năm 2025,68,2026,CĐS,2026-12-15,,2025
            Rà soát điểm phục vụ bưu chính công cộng,Kế hoạch năm 2026,,2026,KH,2026-11-27,,
            Xây dựng kho dữ liệu dùng chung của ngành khoa học và công nghệ,Kế hoạch năm 2026,,2026,CĐS,2026-12-10,,
            Đánh giá an toàn thông tin các hệ thống của sở,Kế hoạch năm 2026,,2026,CĐS,2026-12-20,,
            """);
        await Node.Get<ITaskImport>().ImportAsync(rows, "nhiệm vụ.csv", new Act(Operator.In(agency), Node.Get<Clock>().Now, null), default);
        async Task<string> PathAsync(string words) => "/nhiem-vu/" + (await Node.Work.ReadAsync(s => s.ScalarAsync<string>("select hex(id) from [assignments.task] where title like @Words", new { Words = words + "%" }))).ToLowerInvariant();
        var (working, judged, wanted) = (await PathAsync("Hoàn thành kết nối"), await PathAsync("Tập huấn"), await PathAsync("Xây dựng kho"));
        using var head = await Node.SignInAsync("so.truongphong", SmallProvince.Password);
        await (await head.GetAsync($"{working}/tien-do")).Form("report-progress").Fill("Percent", "60").Fill("Words", "Đã kết nối 58 trên 96 xã; còn vướng chứng thư số của các xã mới.").Attach("Files.File", "danh-sach-xa.pdf", OfficeSteps.Paper).SubmitAsync();
        await (await head.GetAsync($"{judged}/hoan-thanh")).Form("finish-task").Fill("Words", "Đã mở 12 lớp, 640 lượt người học.").Fill("Document", "98/BC-SKHCN").SubmitAsync();
        await (await head.GetAsync($"{wanted}/gia-han")).Form("ask-task-extension").Fill("Due", "31/12/2026").Fill("Reason", "Ba đơn vị chưa gửi danh mục dữ liệu; đề nghị lùi đến hết năm để gộp một lần.").SubmitAsync();
        var whole = await PathAsync("Đánh giá an toàn");
        var part = await (await head.GetAsync($"/nhiem-vu/giao?cua={whole.Split('/')[^1]}")).Form("give-task").Fill("Title", "Rà soát tài khoản quản trị của hệ thống văn bản và điều hành").Fill("Owner", "Phòng Chuyển đổi số").Fill("Due", "10/12/2026").SubmitAsync();
        return (working, judged, wanted, whole, part.Address.AbsolutePath);
    }

    /// <summary>A workbook with a right row and a wrong one, laid before the keeper; the page of its dry run.</summary>
    private async Task<string> ImportAsync(PersonId keeper)
    {
        object?[][] rows = [["Phòng Kế hoạch", "Lý Thị Dợ", "Chuyên viên", "Chuyên viên", "01/11/2026"], ["Phòng Kế hoạch", "Nguyễn Thị Hoàng Ngân Ưởng", "Chuyên viên", "Vai lạ", "31/02/2026"]];
        using var book = new MemoryStream();
        await Xlsx.WriteAsync(book, [new XlsxSheet("Người", ["Đơn vị", "Họ và tên", "Chức danh", "Vai trò", "Từ ngày"], rows.ToAsyncEnumerable())]);
        book.Position = 0;
        return $"/to-chuc/nhap-excel/{(await Node.Get<Files>().StageAsync(book, "nhân sự.xlsx", keeper)).Value.Id}";
    }

    /// <summary>Minutes of hand-over that wait for the receiver, and some that both have signed; their pages.</summary>
    private async Task<(string Offered, string Taken)> HandoversAsync(SmallProvince province)
    {
        using var head = await Node.SignInAsync("so.truongphong2", SmallProvince.Password);
        using var taker = await Node.SignInAsync("so.chuyenvien2", SmallProvince.Password);
        using var specialist = await Node.SignInAsync("so.chuyenvien", SmallProvince.Password);
        var to = $"{province["so.chuyenvien2"].Appointment}";
        await (await head.GetAsync("/ho-so/lap")).Form("open-dossier").Fill("Notation", "77.KH").Fill("Title", "Hồ sơ kế hoạch phát triển khoa học và công nghệ năm 2027").Fill("Retention", "20 năm").SubmitAsync();
        var taken = (await (await head.GetAsync("/ban-giao/moi")).Form("hand-over-work").Fill("To", to).Fill("Reason", "Nghỉ thai sản từ ngày 01/12/2026").SubmitAsync()).Address.AbsolutePath;
        await (await taker.GetAsync($"{taken}/nhan")).Form("take-handover").SubmitAsync("take");
        var offered = (await (await specialist.GetAsync("/ban-giao/moi")).Form("hand-over-work").Fill("To", to).Fill("Reason", "Chuyển công tác theo Quyết định số 45/QĐ-SKHCN ngày 20/11/2026").SubmitAsync()).Address.AbsolutePath;
        return (offered, taken);
    }

    /// <summary>The leader asks a unit and a specialist about a letter; the page of it.</summary>
    private async Task<string> AskAsync(SmallProvince province, WalkDocument letter)
    {
        using var leader = await Node.ApiAsync("so.lanhdao");
        var question = new { question = "Nên cử bao nhiêu người, ở những phòng nào?", to = new[] { $"u:{province.Unit("so.b")}", $"h:{province["so.chuyenvien"].Appointment}" }, due = Node.Get<Clock>().Today.AddDays(4) };
        var asked = await leader.PostAsJsonAsync($"/api/v1/incoming/{letter.Path.Split('/')[^1]}/opinions", question);
        return $"/xin-y-kien/{(await asked.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()}";
    }

    /// <summary>A sao y signed, one made void and an extract that waits for the leader; the pages of the first and the last, and the form of a sao lục.</summary>
    private async Task<(string Signed, string Waiting, string Second)> CopiesAsync(SmallProvince province, WalkDocument letter)
    {
        using var specialist = await Node.ApiAsync("so.chuyenvien");
        using var leader = await Node.ApiAsync("so.lanhdao");
        using var clerk = await Node.ApiAsync("so.vanthu");
        async Task<string> AskAsync(string kind, string? extract = null)
        {
            var copy = new { kind, form = "paperToPaper", signer = $"{province["so.lanhdao"].Appointment}", recipients = "Phòng Kế hoạch\nUBND xã Ẽo Gió\nTrung tâm Công nghệ thông tin và Truyền thông tỉnh Sơn Hà", copies = 3, reason = "Gửi các xã, phường rà soát", extract };
            var asked = await specialist.PostAsJsonAsync($"/api/v1/incoming/{letter.Path.Split('/')[^1]}/copies", copy);
            Assert.True(asked.IsSuccessStatusCode, await asked.Content.ReadAsStringAsync());
            return (await asked.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        }

        var (signed, wrong) = (await AskAsync("trueCopy"), await AskAsync("trueCopy"));
        foreach (var id in new[] { signed, wrong }) (await leader.PostAsJsonAsync($"/api/v1/copies/{id}/sign", new { })).EnsureSuccessStatusCode();
        (await clerk.PostAsJsonAsync($"/api/v1/copies/{wrong}/void", new { reason = "Ghi thừa một nơi nhận, sao lại." })).EnsureSuccessStatusCode();
        var waiting = await AskAsync("extract", "2. Các sở, ban, ngành, Ủy ban nhân dân các xã, phường rà soát toàn bộ hệ thống camera giám sát tại trụ sở, lập danh mục theo mẫu gửi kèm.\n3. Báo cáo kết quả về Bộ trước ngày 15 tháng 12 năm 2026.");
        return ($"/ban-sao/{signed}", $"/ban-sao/{waiting}", $"{letter.Path}/de-nghi-sao?tu={signed}");
    }

    /// <summary>Issued, registered by the commune and asked back; its page, and that of the copy.</summary>
    private async Task<(string Sent, string Copy)> RecalledAsync(ApiDriver driver, AgencyId commune)
    {
        // One of its own: what is issued as an answer ends the drafter's part in what it answers.
        var answered = await driver.RegisterAsync("1411/BKHCN-CĐS", "V/v báo cáo số liệu hệ thống camera của các cơ quan, đơn vị");
        await driver.PressAsync("so.lanhdao", "Cho ý kiến chỉ đạo", answered, "Text=Đ/c Tuyết tham mưu văn bản thông báo.", "Lead=Hoàng Ánh Tuyết");
        var sent = await driver.SignedAsync(answered, "Thông báo số liệu hệ thống camera của các cơ quan, đơn vị đến hết tháng 10 năm 2026");
        await driver.PressAsync("so.vanthu", "Phát hành", sent, $"Agencies={WalkScript.Commune}", $"Agencies={WalkScript.Ward}");
        var id = sent.Path.Split('/')[^1];
        var line = await Node.Work.ReadAsync(s => s.ScalarAsync<string>("select hex(id) from [documents.delivery] where outgoing_id = @Id and agency_id = @Commune", new { Id = Guid.Parse(id), Commune = commune }));
        using var clerk = await Node.ApiAsync("xa.vanthu");
        using var sender = await Node.ApiAsync("so.vanthu");
        var accepted = await clerk.PostAsJsonAsync($"/api/v1/deliveries/{line.ToLowerInvariant()}/accept", new { });
        Assert.True(accepted.IsSuccessStatusCode, await accepted.Content.ReadAsStringAsync());
        var copy = (await accepted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        (await sender.PostAsJsonAsync($"/api/v1/outgoing/{id}/recall", new { reason = "Phụ lục ghi sai số liệu của ba huyện, sẽ gửi văn bản thay thế." })).EnsureSuccessStatusCode();
        return (sent.Path, $"/van-ban-den/{copy}");
    }
}
