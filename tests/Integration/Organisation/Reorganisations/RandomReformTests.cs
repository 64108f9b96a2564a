using LienThong.Documents;
using LienThong.Integration.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Organisation;

namespace LienThong.Integration.Organisation;

/// <summary>Random office work between random merges and splits: at any date every open item has exactly one holder, and nothing is gained or lost.</summary>
public sealed class RandomReformTests
{
    public static IEnumerable<int> Seeds => Enumerable.Range(1, TestScale.Long ? 30 : 3);

    [Theory, Engines]
    public async Task At_any_date_every_open_item_has_exactly_one_holder(Engine engine)
    {
        foreach (var seed in Seeds) await RunAsync(engine, seed);
    }

    private static async Task RunAsync(Engine engine, int seed)
    {
        await using var letters = await Letters.OnAsync(engine);
        var run = new Run(letters, seed);
        for (var turn = 0; turn < 4; turn++)
        {
            for (var i = 0; i < 4; i++) await run.WorkAsync();
            await run.ReformAsync();
        }
    }

    private sealed class Run
    {
        private readonly Letters _letters;
        private readonly Random _random;
        private readonly Reform _reform;
        private readonly List<AgencyId> _live;
        private readonly int _seed;
        private int _letter;

        public Run(Letters letters, int seed)
        {
            (_letters, _random, _seed) = (letters, new Random(seed), seed);
            _reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
            _live = [.. ((string[])["so", "xa", "phuong"]).Select(letters.People.Agency)];
        }

        /// <summary>One step of somebody in an agency that stands today: a letter in, steered, worked on; a draft; a letter across.</summary>
        public async Task WorkAsync()
        {
            var hats = await HatsAsync(Pick(_live));
            var (clerk, leader) = (hats.FirstOrDefault(h => h.Role == Role.VanThu), hats.FirstOrDefault(h => h.Role == Role.LanhDao));
            if (clerk is null || leader is null) return;
            var letter = NumberedLetter(clerk.Agency);
            var id = (await _letters.Get<RegisterIncoming>().HandleAsync(new(letter, []), _reform.As(clerk), default)).Value.Id;
            var depth = _random.Next(5);
            if (depth > 0) Letters.Ok(await _letters.Get<PresentIncoming>().HandleAsync(new(id, Recipient.Of(leader.Appointment), ""), _reform.As(clerk), default));
            if (depth > 1) await SteerAsync(id, leader);
            if (depth > 2) await FinishAsync(id);
            if (hats.FirstOrDefault(h => h.Role == Role.ChuyenVien) is { } officer) await DraftAsync(officer, leader);
        }

        /// <summary>On the next day one or two agencies end, into a new one or into one that stands, whole or by units.</summary>
        public async Task ReformAsync()
        {
            var day = _reform.Today.AddDays(1 + _random.Next(40));
            var ends = _live.OrderBy(_ => _random.Next()).Take(_live.Count > 2 ? 1 + _random.Next(2) : 1).ToList();
            var stays = _live.Except(ends).ToList();
            List<AgencyId> heirs = [_random.Next(3) == 0 && stays.Count > 0 ? Pick(stays) : await _reform.FoundAsync($"Sở mới {Suffix()}", "SM", day)];
            if (_random.Next(2) == 0) heirs.Add(await _reform.FoundAsync($"Sở tách {Suffix()}", "ST", day));
            var before = await _reform.CountAsync();
            List<EndingAgency> plan = [];
            foreach (var agency in ends) plan.Add(await EndingAsync(agency, heirs));
            await _reform.DoAsync(day, [.. plan]);
            _live.RemoveAll(ends.Contains);
            _live.AddRange(heirs.Except(_live));
            Assert.True(before == await _reform.CountAsync(), $"Seed {_seed}: {before}, then {await _reform.CountAsync()}");
            Assert.True(await _reform.OrphansAsync() is [], $"Seed {_seed}: {string.Join(", ", await _reform.OrphansAsync())}");

            string Suffix() => $"{day:yyyyMMdd}";
        }

        private async Task<EndingAgency> EndingAsync(AgencyId agency, List<AgencyId> heirs)
        {
            var hats = await HatsAsync(agency);
            var units = await _letters.Node.Work.ReadAsync(s => _letters.Get<Organisations>().UnitsAsync(s, agency, _reform.Today));
            var moved = heirs.Count > 1 ? units.Where(_ => _random.Next(2) == 0).Select(u => new PlannedUnit(u.Id, _random.Next(3) == 0 ? Place.Agency(heirs[1]) : Place.NewUnit(heirs[1]))).ToList() : [];
            // The second successor gets a văn thư and a leader of its own; some people leave, but never those two kinds.
            var posts = heirs.Count > 1 ? hats.Where(h => h.Role == Role.QuanTriCoQuan).Take(1).Select(h => new PlannedPost(h.Appointment, Place.Agency(heirs[1]), Role.VanThu, "Văn thư"))
                .Concat(hats.Where(h => h.Role == Role.ChanhVanPhong).Take(1).Select(h => new PlannedPost(h.Appointment, Place.Agency(heirs[1]), Role.LanhDao, "Giám đốc"))).ToList() : [];
            posts.AddRange(hats.Where(h => h.Role is Role.VanThu or Role.LanhDao).Select(h => new PlannedPost(h.Appointment, Place.Agency(heirs[0]), h.Role, h.Title)));
            posts.AddRange(hats.Where(h => h.Role is Role.ChuyenVien or Role.TruongPhong && _random.Next(5) == 0).Select(h => new PlannedPost(h.Appointment, Place.Nowhere, h.Role, h.Title)));
            return new(agency, heirs.Count > 1 ? SuccessionKind.Split : SuccessionKind.Merge, [.. heirs.Select(h => new PlannedHeir(h, "phần việc"))], moved, posts);
        }

        private async Task SteerAsync(IncomingId id, Actor leader)
        {
            var choices = (await _letters.Node.Work.ReadAsync(s => _letters.Get<Recipients>().OfAsync(s, leader.Agency))).Where(r => r.Appointment != leader.Appointment).OrderBy(_ => _random.Next()).Take(3).Select(r => r.Value).ToList();
            if (choices.Count == 0) return;
            Letters.Ok(await _letters.Get<SteerIncoming>().HandleAsync(new(id, "Giao xử lý", choices[0], [.. choices.Skip(1).Take(1)], [.. choices.Skip(2)], null), _reform.As(leader), default));
        }

        private async Task FinishAsync(IncomingId id)
        {
            var lead = (await _letters.LinesAsync(id)).LastOrDefault(l => l is { ParentId: null, Role: LineRole.Lead } && LineTable.Open(l.State));
            if (lead is null) return;
            var holder = (await HatsAsync((await _letters.RowAsync(id)).AgencyId)).FirstOrDefault(h => HatTokens.Of(h).Contains(lead.Holder));
            if (holder is null) return;
            if (_random.Next(2) == 0) Letters.Ok(await _letters.Get<FinishWork>().HandleAsync(new(id, lead.Id, "Đã làm", []), _reform.As(holder), default));
            else Letters.Ok(await _letters.Get<ReturnWork>().HandleAsync(new(id, lead.Id, "Không thuộc chức năng"), _reform.As(holder), default));
        }

        private async Task DraftAsync(Actor officer, Actor signer)
        {
            using var content = new MemoryStream("Kính gửi"u8.ToArray());
            var file = (await _letters.Get<Kernel.Files.Files>().StageAsync(content, "du-thao.txt", officer.Person)).Value.Id;
            var to = Pick(_live);
            var input = new DraftInput { Subject = $"Về việc phối hợp {++_letter}", TypeCode = "CV", Signer = signer.Appointment, Recipients = new([], to == officer.Agency ? [] : [to], "") };
            var id = (await _letters.Get<DraftOutgoing>().HandleAsync(new(input, null, [file]), _reform.As(officer), default)).Value;
            if (_random.Next(4) == 0) return;
            Letters.Ok(await _letters.Get<SubmitDraft>().HandleAsync(new(id, null, ""), _reform.As(officer), default));
            for (var steps = _random.Next(5); steps > 0; steps--) await PassAsync(id, officer.Agency);
        }

        /// <summary>Whoever holds the draft passes it on, or issues it.</summary>
        private async Task PassAsync(OutgoingId id, AgencyId agency)
        {
            var row = (await _letters.Node.Work.ReadAsync(s => s.FindAsync<OutgoingRow>("select * from [documents.outgoing] where id = @Id", new { Id = id.Value })))!;
            if (row.State is OutgoingState.Issued || (await HatsAsync(agency)).FirstOrDefault(h => OutgoingHolder.Holds(row, h)) is not { } holder) return;
            if (row.State == OutgoingState.ToIssue) Letters.Ok(await _letters.Get<IssueOutgoing>().HandleAsync(new(id, null), _reform.As(holder), default));
            else Letters.Ok(await _letters.Get<ReviewDraft>().HandleAsync(new(id, null, ReviewDecision.Pass, ""), _reform.As(holder), default));
        }

        private async Task<List<Actor>> HatsAsync(AgencyId agency)
        {
            var members = await _letters.Node.Work.ReadAsync(s => _letters.Get<Organisations>().MembersAsync(s, agency, _reform.Today));
            return members.ConvertAll(m => new Actor(m.PersonId, m.FullName, m.Id, m.Title, m.AgencyId, m.UnitId, m.Role));
        }

        private NewIncoming NumberedLetter(AgencyId agency) => Letters.Letter(_letters.People, $"{++_letter}") with { Agency = agency, ArrivalDate = _reform.Today };

        private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
    }
}
