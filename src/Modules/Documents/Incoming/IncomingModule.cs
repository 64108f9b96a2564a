using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Documents;

/// <summary>What incoming documents add to the module.</summary>
internal static class IncomingModule
{
    public static void AddIncoming(this IServiceCollection services)
    {
        Type[] all =
        [
            typeof(IncomingWriter), typeof(IncomingFlow), typeof(IncomingIndex), typeof(DocumentAccess), typeof(DocumentFiles), typeof(Recipients),
            typeof(Notes), typeof(Phrases), typeof(Correspondents), typeof(LineEnding), typeof(DeliveryReports),
            typeof(RegisterIncoming), typeof(PresentIncoming), typeof(SteerIncoming), typeof(AssignOn), typeof(FinishWork), typeof(AskExtension), typeof(DecideExtension), typeof(DefaultTerms), typeof(SetDefaultTerms), typeof(ConfirmWork),
            typeof(ReturnWork), typeof(ReassignWork), typeof(AddRecipients), typeof(WithdrawFlow), typeof(UndoStep), typeof(UndoBulkClose), typeof(StepMemory), typeof(FileIncoming), typeof(CloseIncoming),
            typeof(BulkCloseIncoming), typeof(VoidIncoming), typeof(NoteIncoming), typeof(SeeIncoming), typeof(IncomingReading), typeof(ApiCalls), typeof(IncomingLists), typeof(IncomingBooks), typeof(CheckBooks), typeof(KeptBooks), typeof(SetBook), typeof(EndBook), typeof(IncomingSheet), typeof(Supervisions), typeof(SaveView), typeof(RemoveView),
            typeof(RecallReading), typeof(RecallAsking), typeof(RecalledCopy), typeof(RecallOutgoing), typeof(AnswerRecall),
            typeof(SlipAgencies), typeof(PrintStamp), typeof(PrintSettlingSlip), typeof(PassingBooks),
            typeof(Opinions), typeof(AskedDocuments), typeof(OpinionReading), typeof(AskOpinion), typeof(GiveOpinion), typeof(RemindOpinion), typeof(CloseOpinion),
        ];
        foreach (var type in all) services.AddScoped(type);
        services.AddHostedService<StepForgetting>();
    }

    public static void MapIncoming(this IEndpointRouteBuilder app)
    {
        IncomingApi.Map(app);
        IncomingDownloads.Map(app);
        CheckBooksDownload.Map(app);
        FilesApi.Map(app);
        UndoStepEndpoint.Map(app);
        UndoBulkCloseEndpoint.Map(app);
        SupervisionApi.Map(app);
        CountsSheet.Map(app);
        OpinionApi.Map(app);
        PassingSheets.Map(app);
    }
}
