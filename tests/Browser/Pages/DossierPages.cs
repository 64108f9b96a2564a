using LienThong.Integration.Support;

namespace LienThong.Browser.Pages;

/// <summary>Dossiers of the department in every state, made by plain forms: the pages of each role.</summary>
internal sealed class DossierPages(TestNode node)
{
    private const string Plan = "/danh-muc-ho-so", Dossiers = "/ho-so";

    /// <param name="letter">Address of a letter that the head of unit a works on.</param>
    public async Task<(string[] Archive, string[] Head)> BuildAsync(string letter)
    {
        using var clerk = await SignInAsync("so.vanthu");
        await HeadingAsync(clerk, "01.CDS", "Hồ sơ về rà soát, nâng cấp hệ thống camera giám sát của các cơ quan nhà nước trên địa bàn tỉnh", "20 năm");
        await HeadingAsync(clerk, "02.CDS", "Hồ sơ triển khai Tháng hành động vì an toàn thông tin mạng", "Vĩnh viễn");
        using var leader = await SignInAsync("so.lanhdao");
        await (await leader.GetAsync(Plan)).Form("approve-plan").Fill("Decision", "35/QĐ-SKHCN").SubmitAsync();
        var heading = (await clerk.GetAsync(Plan)).One("tbody a.open").GetAttribute("href")!;
        using var head = await SignInAsync("so.truongphong");
        var (id, into) = (letter.Split('/')[^1], $"{Dossiers}/dua-vao/den/{letter.Split('/')[^1]}");
        var open = await OpenAsync(head, id, "03.CDS", "Hồ sơ hệ thống camera giám sát");
        var asked = await OpenAsync(head, id, "04.CDS", "Hồ sơ đã kết thúc, xin giữ lại");
        var given = await OpenAsync(head, id, "05.CDS", "Hồ sơ đã giao nộp");
        var closing = await OpenAsync(head, id, "06.CDS", "Hồ sơ đã kết thúc");
        foreach (var closed in (string[])[asked, given, closing]) await (await head.GetAsync($"{closed}/ket-thuc")).Form("dossier-step").SubmitAsync();
        await (await head.GetAsync($"{asked}/gia-han")).Form("dossier-step").Fill("Until", "31/12/2028").Fill("Reason", "Đang phục vụ đoàn thanh tra, cần giữ tại phòng để tra cứu.").SubmitAsync();
        var minutes = (await (await head.GetAsync($"/nop-luu/giao?ho_so={given.Split('/')[^1]}")).Form("hand-over").Fill("Condition", "Đủ văn bản, xếp theo thời gian.").SubmitAsync()).Address.AbsolutePath;
        return (
            [Plan, $"{Plan}?nam=2027", $"{Plan}/them", heading, $"{Plan}/nhap", $"{Plan}/thoi-han", Dossiers, $"{Dossiers}?nhom=tat-ca", $"{Dossiers}?q=khong+co", "/nop-luu", $"{minutes}/tiep-nhan", open],
            [Plan, Dossiers, $"{Dossiers}/lap", $"{Dossiers}/lap?loai=den&van_ban={id}", into, open, $"{open}?thieu=1", $"{open}/sua", $"{open}/them", $"{open}/them?q=camera", $"{open}/so-trang", $"{open}/ket-thuc", asked, $"{asked}/mo-lai", $"{closing}/gia-han", given, "/nop-luu", "/nop-luu/giao", minutes]);
    }

    private Task<TestBrowser> SignInAsync(string user) => node.SignInAsync(user, SmallProvince.Password);

    private static async Task HeadingAsync(TestBrowser clerk, string notation, string title, string retention) =>
        await (await clerk.GetAsync($"{Plan}/them")).Form("heading").Fill("Notation", notation).Fill("Title", title).Fill("Retention", retention).Fill("Keeper", "Phòng Chuyển đổi số").SubmitAsync();

    private static async Task<string> OpenAsync(TestBrowser head, string letter, string notation, string title) =>
        (await (await head.GetAsync($"{Dossiers}/lap?loai=den&van_ban={letter}")).Form("open-dossier").Fill("Notation", notation).Fill("Title", title).Fill("Retention", "20 năm").SubmitAsync()).Address.AbsolutePath;
}
