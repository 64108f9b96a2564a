using LienThong.Integration.Walk;

namespace LienThong.Browser.Support;

/// <summary>What an office does, in the words of its buttons, before its pages are looked at.</summary>
internal static class OfficeSteps
{
    public static readonly byte[] Paper = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Walk", "cong-van-an-toan-thong-tin.pdf"));

    private static readonly (string User, string Button)[] Approvals = [("so.truongphong", "Duyệt, chuyển văn phòng"), ("so.chanhvanphong", "Duyệt, trình ký"), ("so.lanhdao", "Duyệt, chuyển phát hành")];

    public static Task<WalkDocument> RegisterAsync(this ApiDriver driver, string code, string subject) =>
        driver.DoAsync("so.vanthu", Step("Vào sổ", null, Paper, "SenderName=Sở Tài chính", $"CodeNumber={code}", "IssuedDate=20/11/2026", $"Subject={subject}", "SignerName=Phan Thị Ngọc Ảnh", "SignerPosition=Phó Giám đốc"));

    /// <param name="driver">Who clicks.</param>
    /// <param name="user">Who is signed in.</param>
    /// <param name="button">Words of the button.</param>
    /// <param name="document">On whose page it stands.</param>
    /// <param name="fields">As "Field=value".</param>
    public static Task<WalkDocument> PressAsync(this ApiDriver driver, string user, string button, WalkDocument document, params string[] fields) => driver.DoAsync(user, Step(button, document, null, fields));

    /// <summary>A reply that the specialist drafts, with its file.</summary>
    public static Task<WalkDocument> ReplyAsync(this ApiDriver driver, WalkDocument answered, string subject, params string[] fields) =>
        driver.DoAsync("so.chuyenvien", Step("Soạn văn bản trả lời", answered, Paper, [$"Subject={subject}", "Signer=Trần Đức Ý", .. fields]));

    /// <summary>A reply on its way: submitted, and approved so often; after three approvals it waits for the văn thư.</summary>
    public static async Task<WalkDocument> SignedAsync(this ApiDriver driver, WalkDocument answered, string subject, int approvals = 3)
    {
        var draft = await driver.ReplyAsync(answered, subject);
        await driver.PressAsync("so.chuyenvien", "Trình trưởng phòng", draft);
        foreach (var (user, button) in Approvals.Take(approvals)) await driver.PressAsync(user, button, draft);
        return draft;
    }

    private static WalkStep Step(string button, WalkDocument? document, byte[]? file, params string[] fields) =>
        new(button, document, null, [.. fields.Select(f => f.Split('=', 2)).Select(f => (f[0], f[1]))], file);
}
