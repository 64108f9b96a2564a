using System.Globalization;
using LienThong.Access.RevokeDelegation;
using LienThong.Assignments;
using LienThong.Assignments.AskTaskExtension;
using LienThong.Assignments.ConfirmTask;
using LienThong.Assignments.DecideTaskExtension;
using LienThong.Assignments.FinishTask;
using LienThong.Assignments.GiveTask;
using LienThong.Assignments.ReportProgress;
using LienThong.Assignments.WithdrawTask;
using LienThong.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using AccessPermissions = LienThong.Access.Permissions;
using MakeDelegation = LienThong.Access.Delegate.Delegate;
using OrganisationPermissions = LienThong.Organisation.Permissions;
using Permissions = LienThong.Documents.Permissions;
using SchedulePermissions = LienThong.Schedule.Permissions;
using TaskPermissions = LienThong.Assignments.Permissions;

namespace LienThong.Integration.Year;

/// <summary>What begins something, what is done with tasks, and what stands beside the documents: delegations, the file plan, groups.</summary>
internal sealed partial class YearWalk
{
    private const string MyDelegations = "select id from [org.delegation] where from_appointment_id = @Hat and valid_from < valid_to and valid_to > @Day order by id";

    private YearMove? Beginning(Reader reader)
    {
        if (reader.HatsFor(Permissions.RegisterIncoming).FirstOrDefault() is { } clerk && Chance(90))
            return YearMove.Of(Permissions.RegisterIncoming, "", clerk, RegisterAsync);
        if (Chance(20) && reader.HatsFor(Permissions.DraftOutgoing).FirstOrDefault() is { } drafter)
            return YearMove.Of(Permissions.DraftOutgoing, "", drafter, act => DraftAsync(act, null));
        return null;
    }

    private async Task<YearMove?> BesideAsync(Reader reader)
    {
        var hat = reader.Hats[0];
        switch (_random.Next(13))
        {
            case 0 when AccessPermissions.Delegate.Allows(hat.Role) && hat.Delegation is null:
                var mine = await ReadAsync(s => s.QueryAsync<DelegationId>(MyDelegations, new { Hat = hat.Appointment, Day = Today }));
                if (mine.Count > 0) return YearMove.Of(AccessPermissions.RevokeDelegation, "", hat, act => Get<RevokeDelegation>().HandleAsync(mine[0], act, default));
                var deputies = _cast.People.Where(p => p.Agency == hat.Agency && p.Person != hat.Person && p.Role != Role.KiemToan).ToList();
                return YearMove.Of(AccessPermissions.Delegate, "", hat, act => Get<MakeDelegation>().HandleAsync(new(One(deputies).Hat, Today, Today.AddDays(_random.Next(0, 20)), "Đi công tác"), act, default));
            case 1 when Permissions.EditFilePlan.Allows(hat.Role):
                return YearMove.Of(Permissions.EditFilePlan, "", hat, act => Get<SaveHeading>().HandleAsync(new(Today.Year, null, new HeadingInput($"{_step:00000}.DM", Text("Hồ sơ phủ sóng"), "20", null, null)), act, default));
            case 2 when Permissions.ApproveFilePlan.Allows(hat.Role) && await PlanWaitsAsync(hat.Agency):
                return YearMove.Of(Permissions.ApproveFilePlan, "", hat, act => Get<ApproveFilePlan>().HandleAsync(Today.Year, "12/QĐ", act, default));
            case 3 when Permissions.EditRecipientGroups.Allows(hat.Role):
                return YearMove.Of(Permissions.EditRecipientGroups, "", hat, act => Get<SaveRecipientGroup>().HandleAsync(new(null, $"Nhóm {_step}", null, new RecipientInput([], [.. _cast.Offices.Where(o => o != hat.Agency)], "")), act, default));
            case 4 when Permissions.OpenDossier.Allows(hat.Role):
                return YearMove.Of(Permissions.OpenDossier, "", hat, act => OpenAsync(act, null));
            case 6 when Permissions.SetDefaultTerms.Allows(hat.Role):
                return YearMove.Of(Permissions.SetDefaultTerms, "", hat, act => Get<SetDefaultTerms>().HandleAsync(new(new Dictionary<string, int?> { [DefaultTerm.Others] = _random.Next(5, 20) }), act, default));
            case 7 when Permissions.SaveViews.Allows(hat.Role):
                return YearMove.Of(Permissions.SaveViews, "", hat, act => Get<SaveView>().HandleAsync(new(ListKind.Incoming, $"Bộ lọc {_step % 9}", "tt=Steered"), act, default));
            case 5 when TaskPermissions.Give.Allows(hat.Role):
                return await GivingAsync(hat);
            case 8 when OrganisationPermissions.HandOverWork.Allows(hat.Role) && hat.Delegation is null:
                return await HandingOverAsync(hat);
            case 9 when Permissions.SetBooks.Allows(hat.Role):
                return await OfBooksAsync(hat);
            case 10 when SchedulePermissions.Arrange.Allows(hat.Role):
                return await ArrangingAsync(reader, hat);
            case 11 when SchedulePermissions.Resources.Allows(hat.Role):
                return await KeepingAsync(hat);
            case 12 when SchedulePermissions.Phone.Allows(hat.Role) && hat.Delegation is null:
                return await PhoneAsync(hat);
            default:
                return null;
        }
    }

    private Task<bool> PlanWaitsAsync(AgencyId agency) => ReadAsync(async s =>
        await s.ScalarAsync<long>("select count(*) from [documents.file_heading] where agency_id = @Agency and year = @Year", new { Agency = agency, Today.Year }) > 0
        && await s.ScalarAsync<long>("select count(*) from [documents.file_plan] where agency_id = @Agency and year = @Year", new { Agency = agency, Today.Year }) == 0);

    private async Task<YearMove?> PartAsync(Actor hat, TaskRow whole)
    {
        var owners = TaskOwners.MayGive(await ReadAsync(s => Get<TaskOwners>().OfAsync(s, hat.Agency)), hat);
        if (owners.Count == 0) return null;
        var owner = One(owners).Value;
        return YearMove.Of(TaskPermissions.Give, "part", hat, async act =>
        {
            var given = await Get<GiveTask>().HandleAsync(new(Text("Phần việc"), "Hoàn thành đúng hạn", "", "", null, null, Today.Year.ToString(CultureInfo.InvariantCulture), owner, [], Vn.Date(whole.Due), whole.Id.ToString()), act, default);
            if (given.IsOk) Remember(TaskRow.Kind, given.Value.Value);
            return given;
        }, 20);
    }

    private async Task<YearMove?> GivingAsync(Actor hat)
    {
        var owners = TaskOwners.MayGive(await ReadAsync(s => Get<TaskOwners>().OfAsync(s, hat.Agency)), hat);
        if (owners.Count == 0) return null;
        var (owner, year) = (One(owners).Value, Today.Year.ToString(CultureInfo.InvariantCulture));
        return YearMove.Of(TaskPermissions.Give, "", hat, async act =>
        {
            var given = await Get<GiveTask>().HandleAsync(new(Text(One(Matters)), "Hoàn thành đúng hạn", "Kết luận giao ban", $"{_step}/TB", null, null, year, owner, [], Vn.Date(Later(5, 60))), act, default);
            if (given.IsOk) Remember(TaskRow.Kind, given.Value.Value);
            return given;
        });
    }

    /// <summary>A task by a letter, for a unit that works on it.</summary>
    private async Task<YearMove?> GivingByAsync(Actor hat, IncomingView view)
    {
        var owners = TaskOwners.MayGive(await ReadAsync(s => Get<TaskOwners>().OfAsync(s, hat.Agency)), hat).ConvertAll(o => o.Value);
        var line = view.Lines.FirstOrDefault(l => l is { ParentId: null, UnitId: not null, Role: not LineRole.Inform } && LineTable.Open(l.State) && owners.Contains($"u:{l.UnitId}"));
        if (line is null) return null;
        return YearMove.Of(TaskPermissions.Give, "by", hat, async act =>
        {
            var given = await Get<GiveTask>().HandleAsync(new(Text(One(Matters)), "Có báo cáo", "", "", null, null, Today.Year.ToString(CultureInfo.InvariantCulture), $"u:{line.UnitId}", [], Vn.Date(Later(20, 60)), By: $"{view.Row.Id}"), act, default);
            if (given.IsOk) Remember(TaskRow.Kind, given.Value.Value);
            return given;
        }, 60);
    }

    private async Task<IReadOnlyList<YearMove>> OfTaskAsync(Reader reader, TaskId id)
    {
        if (await ReadAsync(s => TaskDesk.FindAsync(s, id)) is not { } row) return [];
        var moves = new List<YearMove>();
        Add(TaskAction.Report, TaskPermissions.Report, async act => await Get<ReportProgress>().HandleAsync(new(id, _random.Next(1, 99).ToString(CultureInfo.InvariantCulture), Text("Đang làm"), "", Chance(30) ? [await FileAsync(act.Actor.Person)] : []), act, default));
        // The page tells who would finish a whole before its parts. Who has a task by a document mostly does what the document asks, and the task is finished with it.
        if ((await ReadAsync(s => TaskTree.OpenPartsAsync(s, [id]))).Count == 0) Add(TaskAction.Finish, TaskPermissions.Report, act => Get<FinishTask>().HandleAsync(new(id, Text("Đã xong"), "", []), act, default), row.DocumentId is null ? 100 : 8);
        Add(TaskAction.Accept, TaskPermissions.Confirm, act => Get<ConfirmTask>().HandleAsync(new(id, true, ""), act, default));
        Add(TaskAction.Return, TaskPermissions.Confirm, act => Get<ConfirmTask>().HandleAsync(new(id, false, Text("Thiếu số liệu")), act, default));
        if (row.ParentId is null) Add(TaskAction.AskExtension, TaskPermissions.AskExtension, act => Get<AskTaskExtension>().HandleAsync(new(id, Vn.Date((row.Due > Today ? row.Due : Today).AddDays(_random.Next(1, 20))), Text("Chờ số liệu")), act, default), 30);
        Add(TaskAction.Extend, TaskPermissions.DecideExtension, act => Get<DecideTaskExtension>().HandleAsync(new(id, true, Vn.Date(row.AskedDue > Today ? row.AskedDue : Today.AddDays(20)), ""), act, default));
        Add(TaskAction.RefuseExtension, TaskPermissions.DecideExtension, act => Get<DecideTaskExtension>().HandleAsync(new(id, false, "", Text("Việc gấp")), act, default), 40);
        Add(TaskAction.Withdraw, TaskPermissions.Withdraw, act => Get<WithdrawTask>().HandleAsync(id, act, default), 5);
        if (TaskTable.Owed.Contains(row.State) && row.Due >= Today && reader.HatsFor(TaskPermissions.Give).FirstOrDefault(h => TaskTable.Holds(TaskTable.OwnerGuard, row, h)) is { } dividing && await PartAsync(dividing, row) is { } part) moves.Add(part);
        return moves;

        void Add<T>(TaskAction action, Permission permission, Func<Act, Task<Result<T>>> step, int weight = 100)
        {
            if (TaskTable.HatFor(reader, row, action) is { } hat) moves.Add(YearMove.Of(permission, action.ToString(), hat, step, weight));
        }
    }
}
