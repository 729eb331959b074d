from liaison_desk.ui.meeting.part import Part


class FinishPart(Part):
    def show_sheet(self, sheet, item_id):
        pass
