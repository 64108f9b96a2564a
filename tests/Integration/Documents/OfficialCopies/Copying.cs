using LienThong.Documents;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Integration.Documents;

/// <summary>The specialist of the small department, who has a part in a letter, asks the leader for copies of it.</summary>
internal sealed class Copying(Letters letters) : IAsyncDisposable
{
    public Letters Letters => letters;

    /// <summary>The letter.</summary>
    public IncomingId Letter { get; private set; }

    public static async Task<Copying> OnAsync(Engine engine)
    {
        var copying = new Copying(await Letters.OnAsync(engine));
        copying.Letter = (await copying.Letters.AssignedAsync()).Id;
        return copying;
    }

    public AskCopy.Request Request(CopyKind? kind = CopyKind.TrueCopy, CopyForm? form = CopyForm.PaperToPaper, string signer = "so.lanhdao") =>
        new(Incoming.Kind, Letter.Value, kind, form, letters.People[signer].Appointment, "Phòng Kế hoạch\n- UBND xã Ẽo Gió;", 3, "Gửi các xã thực hiện") { Extract = kind == CopyKind.Extract ? "Điều 2. Kinh phí thực hiện." : null };

    public Task<Result<AskCopy.Answer>> AskAsync(AskCopy.Request? request = null, string user = "so.chuyenvien") => letters.Get<AskCopy>().HandleAsync(request ?? Request(), letters.As(user), default);

    public async Task<OfficialCopyId> AskedAsync(CopyKind kind = CopyKind.TrueCopy, CopyForm form = CopyForm.PaperToPaper, string signer = "so.lanhdao") => (await AskAsync(Request(kind, form, signer))).Value.Id;

    public Task<Result<SignCopy.Answer>> SignAsync(OfficialCopyId id, string user = "so.lanhdao", string? key = null) => letters.Get<SignCopy>().HandleAsync(new(id), letters.As(user, key), default);

    public async Task<OfficialCopyId> SignedAsync(CopyKind kind = CopyKind.TrueCopy, CopyForm form = CopyForm.PaperToPaper)
    {
        var id = await AskedAsync(kind, form);
        Assert.True((await SignAsync(id)).IsOk);
        return id;
    }

    public Task<Result<Done>> VoidAsync(OfficialCopyId id, string? reason = "Ghi nhầm nơi nhận", string user = "so.vanthu") => letters.Get<VoidCopy>().HandleAsync(new(id, reason), letters.As(user), default);

    public Task<OfficialCopy> RowAsync(OfficialCopyId id) => letters.Node.Work.ReadAsync(async s => (await s.FindAsync<OfficialCopy>("select * from [documents.official_copy] where id = @Id", new { Id = id }))!);

    public async Task<CopyView?> SeeAsync(OfficialCopyId id, string user) => await letters.Get<CopyReading>().FindAsync(id, await letters.ReaderAsync(user), default);

    /// <summary>What waits for a person on Hôm nay of a copy.</summary>
    public async Task<string[]> WorkOfAsync(string user, OfficialCopyId id)
    {
        var reader = await letters.ReaderAsync(user);
        return [.. (await letters.Node.Work.ReadAsync(s => letters.Get<WorkItems>().OpenForAsync(s, reader, 100))).Where(i => i.RecordId == id.Value).Select(i => i.Ask)];
    }

    /// <summary>The book of this year as a person reads it.</summary>
    public async Task<List<CopyBookLine>> BookAsync(string user)
    {
        var books = letters.Get<CopyBooks>();
        var (_, book) = await books.BooksAsync(letters.People.Agency("so"), null, default);
        return await books.LinesAsync(book!.Id, await letters.ReaderAsync(user), 0, 100, default);
    }

    public ValueTask DisposeAsync() => letters.DisposeAsync();
}
