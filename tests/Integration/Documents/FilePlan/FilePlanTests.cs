using System.Text;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.WebKit;

namespace LienThong.Integration.Documents;

public sealed class FilePlanTests
{
    private const string Csv = "số, ký hiệu;tiêu đề hồ sơ;thời hạn bảo quản;người lập;ghi chú\n10.TH;Hồ sơ tổng hợp;Vĩnh viễn;Văn phòng;\n02.CDS;Hồ sơ chuyển đổi số;20 năm;Hoàng Ánh Tuyết;theo đề án\n03.CDS;Hồ sơ sai;19 năm;Phòng Ma;\n02.CDS;Hồ sơ trùng;10;CĐS;\n";

    [Theory, Engines]
    public async Task A_file_gives_its_good_lines_and_names_the_others(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);

        var answer = (await ImportAsync(o, Csv)).Value;
        var again = (await ImportAsync(o, Csv)).Value;

        Assert.Equal((2, 0, 3), (answer.Taken, answer.AlreadyThere, answer.Refused.Count));
        Assert.Equal((0, 2), (again.Taken, again.AlreadyThere));
        Assert.Contains(answer.Refused, r => r.StartsWith("Dòng 4: Cơ quan không có thời hạn bảo quản “19 năm”", StringComparison.Ordinal));
        Assert.Contains(answer.Refused, r => r.StartsWith("Dòng 4: Không có đơn vị hoặc người “Phòng Ma”", StringComparison.Ordinal));
        Assert.Contains(answer.Refused, r => r.StartsWith("Dòng 5: Số, ký hiệu 02.CDS đã có ở dòng trên", StringComparison.Ordinal));
        var lines = (await ViewAsync(o)).Lines.Select(l => l.Heading).ToList();
        Assert.Equal(["02.CDS", "10.TH"], lines.ConvertAll(h => h.Notation));
        Assert.Equal(("Hoàng Ánh Tuyết", "Phòng Chuyển đổi số", (int?)20), (lines[0].KeeperName, lines[0].UnitName, lines[0].Retention));
        Assert.Equal((null, "Văn phòng"), (lines[1].Retention, lines[1].UnitName));
    }

    [Theory, Engines]
    public async Task The_workbook_that_goes_out_comes_in_again_in_another_agency(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        await ImportAsync(o, Csv);
        using var clerk = await o.Letters.Node.SignInAsync("so.vanthu");
        using var other = await o.Letters.Node.SignInAsync("xa.vanthu");

        var workbook = await clerk.BytesAsync(Links.FilePlanExport + "?nam=2026");
        var page = await (await other.GetAsync(Links.ImportFilePlan + "?nam=2026")).Form("import-plan").Attach("File.File", "danh-muc.xlsx", workbook, Xlsx.ContentType).SubmitAsync();

        Assert.Contains("Đã nhận 2 mục", page.Words, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ chuyển đổi số", page.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Last_years_lines_are_copied_once_and_the_leader_approves_what_is_there(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        Assert.Equal(["documents.file-plan.nothing-to-copy"], (await o.Get<CopyFilePlan>().HandleAsync(2026, o.As("so.vanthu"), default)).Codes());
        Assert.Equal(["documents.file-plan.empty"], (await o.Get<ApproveFilePlan>().HandleAsync(2026, null, o.As("so.lanhdao"), default)).Codes());
        await ImportAsync(o, Csv, 2025);

        Assert.Equal(2, (await o.Get<CopyFilePlan>().HandleAsync(2026, o.As("so.vanthu"), default)).Value);
        Letters.Ok(await o.Get<ApproveFilePlan>().HandleAsync(2026, "35/QĐ-SKHCN", o.As("so.lanhdao"), default));

        Assert.Equal(["documents.file-plan.nothing-to-copy"], (await o.Get<CopyFilePlan>().HandleAsync(2026, o.As("so.vanthu"), default)).Codes());
        Assert.Equal(["documents.file-plan.approved"], (await o.Get<ApproveFilePlan>().HandleAsync(2026, null, o.As("so.lanhdao"), default)).Codes());
        var view = await ViewAsync(o);
        Assert.Equal((2, "35/QĐ-SKHCN", "Trần Đức Ý"), (view.Lines.Count, view.Row!.Decision, view.Row.ApprovedBy));
    }

    [Theory, Engines]
    public async Task A_dossier_opened_under_a_heading_takes_its_number_and_holds_the_heading(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        await ImportAsync(o, Csv);
        var heading = (await ViewAsync(o)).Lines[0].Heading;
        using var officer = await o.Letters.Node.SignInAsync("so.chuyenvien");

        var form = (await officer.GetAsync(Links.OpenDossierUnder(heading.Id))).Form("open-dossier");
        var given = (form["Notation"], form["Title"], form["Retention"]);
        var opened = await form.SubmitAsync();

        Assert.Equal(("02.CDS", "Hồ sơ chuyển đổi số", "20"), given);
        Assert.Contains("Đã lập hồ sơ 02.CDS", opened.Words, StringComparison.Ordinal);
        Assert.NotNull((await ViewAsync(o)).Lines[0].Dossier);
        Assert.Equal(["documents.file-plan.used"], (await o.Get<RemoveHeading>().HandleAsync(heading.Id, o.As("so.vanthu"), default)).Codes());
    }

    [Theory, Engines]
    public async Task A_heading_is_changed_and_struck_and_stays_one_of_its_number(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        await ImportAsync(o, Csv);
        var heading = (await ViewAsync(o)).Lines[0].Heading;

        Assert.Equal(["documents.file-plan.notation-taken"], (await SaveAsync(o, heading.Id, "10.TH")).Codes());
        Letters.Ok(await SaveAsync(o, heading.Id, "04.CDS"));
        Assert.Equal(["documents.file-plan.year"], (await o.Get<SaveHeading>().HandleAsync(new(2028, null, new("1", "Mục", "10", null, null)), o.As("so.vanthu"), default)).Codes());
        Assert.Equal(["not-found"], (await o.Get<RemoveHeading>().HandleAsync(heading.Id, o.As("xa.vanthu"), default)).Codes());
        Letters.Ok(await o.Get<RemoveHeading>().HandleAsync(heading.Id, o.As("so.vanthu"), default));

        Assert.Equal(["10.TH"], (await ViewAsync(o)).Lines.Select(l => l.Heading.Notation));
    }

    [Theory, Engines]
    public async Task A_retention_period_that_the_agency_adds_can_be_chosen_there_and_nowhere_else(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var keep = o.Get<KeepRetention>();

        Assert.Equal(["documents.retention.years", "documents.retention.basis"], (await keep.AddAsync("71", "", o.As("so.vanthu"), default)).Codes());
        Assert.Equal(["documents.retention.known"], (await keep.AddAsync("20", "Thông tư", o.As("so.vanthu"), default)).Codes());
        Letters.Ok(await keep.AddAsync("12", "Thông tư chuyên ngành", o.As("so.vanthu"), default));

        Letters.Ok(await o.TryOpenAsync(DossierOffice.Input(retention: "12 năm")));
        Assert.Equal(["documents.dossier.retention"], (await o.TryOpenAsync(DossierOffice.Input(retention: "12"), "xa.chuyenvien")).Codes());
        Letters.Ok(await keep.RemoveAsync(12, o.As("so.vanthu"), default));
        Assert.Equal(["documents.dossier.retention"], (await o.TryOpenAsync(DossierOffice.Input("02.CDS", retention: "12"))).Codes());
    }

    private static Task<FilePlans.View> ViewAsync(DossierOffice o) => o.Get<FilePlans>().FindAsync(o.Letters.People.Agency("so"), 2026, default);

    private static async Task<Result<HeadingId>> SaveAsync(DossierOffice o, HeadingId id, string notation) =>
        await o.Get<SaveHeading>().HandleAsync(new(2026, id, new(notation, "Hồ sơ đổi tên", "10 năm", "Phòng Kế hoạch", null)), o.As("so.vanthu"), default);

    private static async Task<Result<ImportFilePlan.Answer>> ImportAsync(DossierOffice o, string csv, int year = 2026)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var staged = (await o.Get<LienThong.Kernel.Files.Files>().StageAsync(content, "danh mục.csv", o.Letters.People["so.vanthu"].Person)).Value.Id;
        return await o.Get<ImportFilePlan>().HandleAsync(year, staged, o.As("so.vanthu"), default);
    }
}
